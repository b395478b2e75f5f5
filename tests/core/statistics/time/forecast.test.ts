import { describe, expect, it } from 'vitest';
import { listMonths } from '#core/period.ts';
import { randomFrom } from '#core/random.ts';
import { negativeBinomialCdf } from '#core/statistics/numbers/countDistributions.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { backTest, countInterval, expectMonths } from '#core/statistics/time/forecast.ts';
import { daysIn } from '#core/statistics/time/seasonalModel.ts';

const months = listMonths({ start: '2018-01', end: '2025-12' });
const ahead = listMonths({ start: '2026-01', end: '2026-06' });
const level = (t: number) => 60 * Math.exp(0.004 * t + 0.4 * Math.cos((2 * Math.PI * (t - 6)) / 12));
const series = (seed: number) => {
  const random = randomFrom(seed);
  return months.map((_, t) => random.poisson(level(t)));
};

describe('forecasts', () => {
  it('knows the days of months', () => {
    expect(['2024-02', '2025-02', '2025-12', '2026-04'].map(daysIn)).toEqual([29, 28, 31, 30]);
  });

  it('continues a series that follows the model', () => {
    const exactly = months.map((month, t) => (level(t) * daysIn(month)) / 30);
    const expected = resultOf(expectMonths(exactly, months, ahead, 'season-and-trend'));
    expected.forEach(({ mean }, k) => {
      expect(mean).toBeCloseTo((level(96 + k) * daysIn(ahead[k]!)) / 30, 3);
    });
  });

  it('repeats the last year where that is asked', () => {
    const counts = series(1);
    const expected = resultOf(expectMonths(counts, months, ahead, 'last-year'));
    expect(expected.map(({ mean }) => mean)).toEqual(counts.slice(84, 90));
  });

  it('covers what comes about as often as it says', () => {
    let [inside, all] = [0, 0];
    for (let seed = 0; seed < 60; seed++) {
      const random = randomFrom(9000 + seed);
      resultOf(expectMonths(series(seed), months, ahead, 'season-and-trend')).forEach((one, k) => {
        const { low, high } = countInterval(one, 0.95);
        const came = random.poisson(level(96 + k));
        if (came >= low && came <= high) inside++;
        all++;
      });
    }
    expect(inside / all).toBeGreaterThan(0.92);
    expect(inside / all).toBeLessThanOrEqual(1);
  });

  it('has the ends of a negative binomial of the same mean and variance', () => {
    const { low, high } = countInterval({ mean: 20, variance: 60 }, 0.95);
    expect(negativeBinomialCdf(high, 10, 20)).toBeGreaterThanOrEqual(0.975);
    expect(negativeBinomialCdf(high - 1, 10, 20)).toBeLessThan(0.975);
    expect(negativeBinomialCdf(low, 10, 20)).toBeGreaterThanOrEqual(0.025);
    expect(negativeBinomialCdf(low - 1, 10, 20)).toBeLessThan(0.025);
  });

  it('tests each forecaster only with what was known', () => {
    const counts = series(2);
    const tests = resultOf(backTest(counts, months, 6, 3));
    const lastYear = tests.find(({ by }) => by === 'last-year')!;
    const errors = [0, 1, 2].flatMap((origin) =>
      Array.from({ length: 6 }, (_, k) => Math.abs(counts[88 + origin + k]! - counts[76 + origin + k]!)),
    );
    expect(lastYear.error).toBeCloseTo(errors.reduce((sum, value) => sum + value, 0) / 18, 9);
    expect(lastYear.compared).toBe(18);
    expect(backTest(counts.slice(0, 40), months.slice(0, 40), 6, 3)).toMatchObject({ reason: 'too-few' });
  });
});
