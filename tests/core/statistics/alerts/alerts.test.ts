import { describe, expect, it } from 'vitest';
import { cusum } from '#core/statistics/alerts/cusum.ts';
import { ears, earsC3 } from '#core/statistics/alerts/ears.ts';
import { farrington } from '#core/statistics/alerts/farrington.ts';
import { normalQuantile } from '#core/statistics/numbers/normal.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { quasiPoissonRegression } from '#core/statistics/regression/poissonRegression.ts';
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

describe('Farrington against surveillance', () => {
  const { range, upperbound, alarm } = reference.farrington_plain;
  const options = { period: 52, years: 4, halfWindow: 3, alpha: 0.05 };

  it('has its limits and alarms without trend and weights', () => {
    const alerts = resultOf(
      farrington(observed, range[0]! - 1, { ...options, trend: false, reweight: false }),
    );
    allNear(
      alerts.map(({ limit }) => limit),
      upperbound,
    );
    expect(alerts.map((one) => Number(one.alarm))).toEqual(alarm);
  });

  it('keeps a trend only where it is significant and within what was seen', () => {
    const rising = Array.from({ length: 84 }, (_, k) => 10 + Math.floor(k / 4) + (k % 3));
    const [steep] = resultOf(farrington(rising, 83, { period: 12, halfWindow: 1, reweight: false }));
    // It would extrapolate beyond the highest value seen.
    expect(steep!.trend).toBe(false);
    const falling = rising.toReversed();
    const [followed] = resultOf(farrington(falling, 83, { period: 12, halfWindow: 1, reweight: false }));
    expect(followed!.trend).toBe(true);
    const past = [5, 4, 3, 2, 1].flatMap((back) => [-1, 0, 1].map((k) => 83 - 12 * back + k));
    const fit = resultOf(
      quasiPoissonRegression(
        { counts: past.map((k) => falling[k]!), terms: past.map((k) => [1, k - 83]) },
        1,
      ),
    );
    near(followed!.expected, Math.exp(fit.coefficients[0]!));
    const tau = fit.dispersion + fit.standard_errors[0]! ** 2 * followed!.expected;
    const se = Math.sqrt((4 / 9) * followed!.expected ** (1 / 3) * tau);
    near(followed!.limit, (followed!.expected ** (2 / 3) + normalQuantile(0.995) * se) ** 1.5);
  });

  it('weighs an old outbreak down', () => {
    const outbreak = Array.from({ length: 84 }, (_, k) => (k === 47 ? 90 : 10 + (k % 4)));
    const options = { period: 12, halfWindow: 1 };
    const [weighted] = resultOf(farrington(outbreak, 83, options));
    const [plain] = resultOf(farrington(outbreak, 83, { ...options, reweight: false }));
    expect(weighted!.limit).toBeLessThan(plain!.limit);
  });

  it('refuses when the years do not reach back', () => {
    expect(farrington(observed, 100, options)).toMatchObject({ reason: 'too-few', needs: 211, has: 100 });
  });
});
