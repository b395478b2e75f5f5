import { describe, expect, it } from 'vitest';
import { cusum } from '#core/statistics/alerts/cusum.ts';
import { ears, earsC3 } from '#core/statistics/alerts/ears.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import reference from '../cases/surveillance.json' with { type: 'json' };
import { allNear, near } from '../near.ts';

const { observed } = reference;

describe('EARS against surveillance', () => {
  it.each([
    ['C1', (counts: number[]) => ears(counts, { gap: 0 })],
    ['C2', (counts: number[]) => ears(counts)],
    ['C3', (counts: number[]) => earsC3(counts)],
  ] as const)('%s has its limits and alarms', (method, run) => {
    const expected = reference.ears.find((one) => one.method === method)!;
    const first = expected.range[0]! - 1;
    const alerts = resultOf(run(observed)).filter(({ at }) => at >= first);
    allNear(
      alerts.map(({ limit }) => limit),
      expected.upperbound,
    );
    expect(alerts.map(({ alarm }) => Number(alarm))).toEqual(expected.alarm);
  });

  it('refuses a series without a whole baseline, and what are no counts', () => {
    expect(ears(observed.slice(0, 9))).toMatchObject({
      kind: 'refused',
      reason: 'too-few',
      needs: 10,
      has: 9,
    });
    expect(ears(observed.map((count) => count - 1))).toMatchObject({ reason: 'not-counts' });
  });
});

describe('CUSUM against surveillance', () => {
  const { range, alarm, upperbound, k, h, m } = reference.cusum_standard;
  const start = range[0]! - 1;
  const expected = observed.slice(0, start).reduce((sum, count) => sum + count, 0) / start;

  it('has its alarms and limits, and does not start afresh after an alarm', () => {
    near(expected, m);
    const alerts = resultOf(cusum(observed.slice(start), { expected, k, h }));
    expect(alerts.map((one) => Number(one.alarm))).toEqual(alarm);
    expect(alerts.map((one) => one.limit)).toEqual(upperbound);
  });

  it('refuses to compare with nothing', () => {
    expect(cusum(observed, { expected: 0 })).toMatchObject({ kind: 'refused', reason: 'no-denominator' });
  });
});
