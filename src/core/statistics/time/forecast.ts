import type { Month } from '../../period.ts';
import { times } from '../numbers/cholesky.ts';
import { negativeBinomialQuantile, poissonQuantile } from '../numbers/countDistributions.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { dot } from '../regression/glm.ts';
import { negativeBinomialRegression } from '../regression/negativeBinomial.ts';
import { daysIn, seasonalModel, seasonalTerms } from './seasonalModel.ts';

/** How the months ahead are told: like the same month a year before, by level and season, or with a trend as well. */
export const FORECASTERS = ['last-year', 'season', 'season-and-trend'] as const;
export type Forecaster = (typeof FORECASTERS)[number];

/** A count that is expected, with the variance of what may come, the estimate's own doubt included. */
export interface Expectation {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Expectations of the months that follow a series. The models are negative binomial with the variance of the fitted mean added
 * (delta method); "last year" takes its variance from the differences of years. Refused under three years.
 */
export function expectMonths(
  counts: readonly number[],
  months: readonly Month[],
  ahead: readonly Month[],
  by: Forecaster,
): Outcome<readonly Expectation[]> {
  if (counts.length < 36) return refuse('too-few', { needs: 36, has: counts.length });
  if (by === 'last-year') {
    const differences = counts.slice(12).map((count, k) => count - counts[k]!);
    const variance = differences.reduce((sum, value) => sum + value * value, 0) / differences.length;
    return done(
      ahead.map((_, k) => {
        const mean = counts[counts.length - 12 + (k % 12)]!;
        return { mean, variance: Math.max(variance, mean, 1) };
      }),
    );
  }
  const trend = by === 'season-and-trend';
  const fitted = negativeBinomialRegression(seasonalModel(counts, months, trend));
  if (fitted.kind === 'refused') return fitted;
  const { coefficients, theta, fit } = fitted.result;
  return done(
    ahead.map((month) => {
      const row = seasonalTerms(month, months[0]!, trend);
      const mean = Math.exp(dot(row, coefficients)) * daysIn(month);
      const own = mean * mean * dot(row, times(fit.inverse, row));
      return { mean, variance: mean + (mean * mean) / theta + own };
    }),
  );
}

/** The interval that a count of this mean and variance keeps to with the given probability: negative binomial, Poisson at least. */
export function countInterval({ mean, variance }: Expectation, level: number): { low: number; high: number } {
  if (!(mean > 0)) return { low: 0, high: 0 };
  const quantile = (p: number) =>
    variance > mean * (1 + 1e-9)
      ? negativeBinomialQuantile(p, (mean * mean) / (variance - mean), mean)
      : poissonQuantile(p, mean);
  return { low: quantile((1 - level) / 2), high: quantile((1 + level) / 2) };
}

/** How a forecaster did where the answer is known. */
export interface BackTest {
  readonly by: Forecaster;
  /** Mean absolute error by months ahead, from one month on. */
  readonly errors: readonly number[];
  /** The same over all months ahead. */
  readonly error: number;
  /** Mean squared error in standard deviations of the forecast: 1 when its interval is right, more when it is too narrow. */
  readonly spread: number;
  /** Share of months that fell within the 95 % interval. */
  readonly covered: number;
  /** Forecasts that were compared. */
  readonly compared: number;
}

/**
 * Every forecaster tested on the past: from each of the last `origins` months it forecasts `horizon` months knowing only what came
 * before, and is held against what came (rolling origin; Tashman 2000, International Journal of Forecasting 16).
 */
export function backTest(
  counts: readonly number[],
  months: readonly Month[],
  horizon: number,
  origins: number,
  progress?: (done: number, total: number) => void,
): Outcome<readonly BackTest[]> {
  const first = counts.length - horizon - origins + 1;
  if (first < 36) return refuse('too-few', { needs: 36 + horizon + origins - 1, has: counts.length });
  const tests: BackTest[] = [];
  for (const by of FORECASTERS) {
    const totals = new Array<number>(horizon).fill(0);
    let squares = 0;
    let covered = 0;
    let compared = 0;
    for (let origin = 0; origin < origins; origin++) {
      const known = first + origin;
      const ahead = months.slice(known, known + horizon);
      const expected = expectMonths(counts.slice(0, known), months.slice(0, known), ahead, by);
      if (expected.kind === 'refused') return expected;
      expected.result.forEach((one, k) => {
        const came = counts[known + k]!;
        const { low, high } = countInterval(one, 0.95);
        totals[k]! += Math.abs(came - one.mean);
        squares += (came - one.mean) ** 2 / one.variance;
        if (came >= low && came <= high) covered++;
        compared++;
      });
      progress?.(tests.length * origins + origin + 1, FORECASTERS.length * origins);
    }
    tests.push({
      by,
      errors: totals.map((total) => total / origins),
      error: totals.reduce((sum, total) => sum + total, 0) / compared,
      spread: squares / compared,
      covered: covered / compared,
      compared,
    });
  }
  return done(tests);
}
