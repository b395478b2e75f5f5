import type { Spread } from '../comparing/unequalRates.ts';
import { negativeBinomialUpper } from '../numbers/countDistributions.ts';
import { normalQuantile } from '../numbers/normal.ts';
import { studentUpper } from '../numbers/studentT.ts';
import { checkCounts, done, type Outcome, refuse } from '../outcome.ts';
import type { Alert } from './ears.ts';
import { expectFromPast } from './pastExpectation.ts';

/** An alert with what was expected, and how unlikely so much would be. */
export interface FarringtonAlert extends Alert {
  readonly expected: number;
  /** Distance above expectation in standard errors, on the 2/3 power. */
  readonly z: number;
  /** One-sided probability of so much: the larger of the 2/3 power's and a negative binomial's, both from the past without weights; more cautious than the limit. */
  readonly p: number;
  /** Whether the expectation follows a trend over the years. */
  readonly trend: boolean;
}

export interface FarringtonOptions {
  /** Values in a year: 12 for months, 52 for weeks. */
  readonly period: number;
  /** Years that are looked back to. */
  readonly years?: number;
  /** Values on either side of the same time in those years. */
  readonly halfWindow?: number;
  /** Two-sided level of the interval. */
  readonly alpha?: number;
  /** Gives unusual past values less weight, so that an old outbreak does not hide a new one. */
  readonly reweight?: boolean;
  /** Lets the expectation follow a trend where there is one. */
  readonly trend?: boolean;
  /** Variance over mean that p at least reckons with, such as the whole past has it. */
  readonly spread?: Spread;
  /** Judges these places alone; all from `from` on when left out. */
  readonly only?: readonly number[];
}

const THREE_YEARS = 3;

/**
 * Farrington's alert (Farrington, Andrews, Beale and Catchpole 1996, JRSS A 159): each value from `from` on against a
 * quasi-Poisson regression on the same time of earlier years, past outbreaks weighted down by Anscombe residuals, a trend kept only
 * when it is significant and does not extrapolate; the limit is that of the two-sided interval on the 2/3 power. Equals
 * surveillance's `algo.farrington`. Refused when the years do not reach back.
 */
export function farrington(
  counts: readonly number[],
  from: number,
  {
    period,
    years = 5,
    halfWindow = 3,
    alpha = 0.01,
    reweight = true,
    trend = true,
    spread,
    only,
  }: FarringtonOptions,
): Outcome<readonly FarringtonAlert[]> {
  const needs = period * years + halfWindow;
  const refusal = checkCounts(counts, needs + 1);
  if (refusal) return refusal;
  if (from < needs) return refuse('too-few', { needs, has: from });
  const alerts: FarringtonAlert[] = [];
  for (let at = from; at < counts.length; at++) {
    if (only && !only.includes(at)) continue;
    const past: number[] = [];
    for (let back = years; back >= 1; back--)
      for (let k = -halfWindow; k <= halfWindow; k++) past.push(at - period * back + k);
    const fitted = expectFromPast(counts, past, at, trend && years >= THREE_YEARS, reweight);
    if (fitted.kind === 'refused') return fitted;
    const { expected, plain, tau, doubt, trend: follows } = fitted.result;
    const known = spread && spread.factor >= fitted.result.seen ? spread : undefined;
    const seen = (known?.factor ?? fitted.result.seen) * doubt;
    const df = known?.df ?? fitted.result.df;
    const se = Math.sqrt((4 / 9) * expected ** (1 / 3) * tau);
    const limit = Math.max(0, expected ** (2 / 3) + normalQuantile(1 - alpha / 2) * se) ** 1.5;
    const value = counts[at]!;
    const z = (value ** (2 / 3) - expected ** (2 / 3)) / se;
    alerts.push({
      at,
      value,
      limit,
      alarm: value > limit,
      expected,
      z,
      p: Math.max(powerTail(value, plain, seen, df), heavyTail(value, plain, seen, df)),
      trend: follows,
    });
  }
  return done(alerts);
}

/** One-sided probability of so much on the 2/3 power. */
const powerTail = (value: number, mean: number, ratio: number, df: number): number =>
  studentUpper((value ** (2 / 3) - mean ** (2 / 3)) / Math.sqrt((4 / 9) * mean ** (1 / 3) * ratio), df);

/**
 * One-sided probability of so much under a negative binomial of the expected mean and `ratio` times its variance, whose tail is
 * longer than the 2/3 power foresees (Noufaily and others 2013, Statistics in Medicine 32), made Student's since the ratio is estimated.
 */
function heavyTail(value: number, mean: number, ratio: number, df: number): number {
  if (!(ratio > 1) || !(mean > 0) || value <= mean) return 0;
  const tail = negativeBinomialUpper(value, mean / (ratio - 1), mean);
  return tail < 0.5 ? studentUpper(normalQuantile(1 - tail), df) : tail;
}
