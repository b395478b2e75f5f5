import { describe, expect, it } from 'vitest';
import { type CusumOptions, cusum } from '#core/statistics/alerts/cusum.ts';
import { type Alert, ears, earsC3 } from '#core/statistics/alerts/ears.ts';
import { farrington } from '#core/statistics/alerts/farrington.ts';
import { type Outcome, resultOf } from '#core/statistics/outcome.ts';
import alerts from '../cases/alerts.json' with { type: 'json' };
import { allNear } from '../near.ts';

function equals(found: Outcome<readonly Alert[]>, first: number, want: { limit: number[]; alarm: number[] }) {
  const judged = resultOf(found).filter(({ at }) => at >= first - 1);
  allNear(
    judged.map(({ limit }) => limit),
    want.limit,
  );
  expect(judged.map(({ alarm }) => Number(alarm))).toEqual(want.alarm);
}

describe('EARS equals surveillance', () => {
  it.each(alerts.ears)('$name', ({ x, method, baseline, alpha, first, ...want }) => {
    const found =
      method === 'C3'
        ? earsC3(x, { baseline, alpha })
        : ears(x, { gap: method === 'C1' ? 0 : 2, baseline, alpha });
    equals(found, first, want);
  });
});

describe('CUSUM equals surveillance', () => {
  it.each(alerts.cusum)('$name', ({ x, from, k, h, expected, scale, ...want }) => {
    const options = { expected, k, h, scale: scale as NonNullable<CusumOptions['scale']> };
    equals(cusum(x.slice(from - 1), options), 1, want);
  });
});

describe('Farrington equals surveillance', () => {
  it.each(alerts.farrington)('$name', ({ name, x, from, limit, alarm, ...options }) => {
    equals(farrington(x, from - 1, { period: 12, ...options }), from, { limit, alarm });
  });
});
