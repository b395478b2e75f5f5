import { times } from '../numbers/cholesky.ts';
import { normalQuantile } from '../numbers/normal.ts';
import { studentUpper } from '../numbers/studentT.ts';
import { checkCounts, done, type Outcome, refuse } from '../outcome.ts';
import { dot } from '../regression/glm.ts';
import { type CountRegression, quasiPoissonRegression } from '../regression/poissonRegression.ts';
import type { Alert } from './ears.ts';

/** An alert with what was expected, and how unlikely so much would be. */
export interface FarringtonAlert extends Alert {
  readonly expected: number;
  /** Distance above expectation in standard errors, on the 2/3 power. */
  readonly z: number;
  /** One-sided probability of so much, by Student's t since the dispersion is estimated; more cautious than the limit. */
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
  { period, years = 5, halfWindow = 3, alpha = 0.01, reweight = true, trend = true }: FarringtonOptions,
): Outcome<readonly FarringtonAlert[]> {
  const needs = period * years + halfWindow;
  const refusal = checkCounts(counts, needs + 1);
  if (refusal) return refusal;
  if (from < needs) return refuse('too-few', { needs, has: from });
  const alerts: FarringtonAlert[] = [];
  for (let at = from; at < counts.length; at++) {
    const past: number[] = [];
    for (let back = years; back >= 1; back--)
      for (let k = -halfWindow; k <= halfWindow; k++) past.push(at - period * back + k);
    const fitted = expectation(counts, past, at, trend && years >= THREE_YEARS, reweight);
    if (fitted.kind === 'refused') return fitted;
    const { expected, tau, df, trend: follows } = fitted.result;
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
      p: studentUpper(z, df),
      trend: follows,
    });
  }
  return done(alerts);
}

/** What the past lets expect at a time, and tau: dispersion plus what the expectation itself is in doubt. */
function expectation(
  counts: readonly number[],
  past: readonly number[],
  at: number,
  trend: boolean,
  reweight: boolean,
): Outcome<{ expected: number; tau: number; df: number; trend: boolean }> {
  const values = past.map((k) => counts[k]!);
  if (values.every((value) => value === 0)) return refuse('too-few-cases', { needs: 1, has: 0 });
  if (trend) {
    // Time counts from the value that is judged, so the intercept is its expectation.
    const sloped = regress(
      values,
      past.map((k) => [1, k - at]),
      reweight,
    );
    if (sloped.kind === 'result') {
      const { p, coefficients, df } = sloped.result;
      const expected = Math.exp(coefficients[0]!);
      if (p[1]! < 0.05 && expected <= Math.max(...values))
        return done({ expected, tau: tauOf(sloped.result, [1, 0], expected), df, trend: true });
    }
  }
  const level = regress(
    values,
    past.map(() => [1]),
    reweight,
  );
  if (level.kind === 'refused') return level;
  const expected = Math.exp(level.result.coefficients[0]!);
  return done({ expected, tau: tauOf(level.result, [1], expected), df: level.result.df, trend: false });
}

function tauOf(
  { fit: { inverse }, dispersion }: CountRegression,
  row: readonly number[],
  mean: number,
): number {
  const variance = dispersion * dot(row, times(inverse, row)) * mean * mean;
  return dispersion + variance / mean;
}

function regress(
  counts: readonly number[],
  terms: readonly (readonly number[])[],
  reweight: boolean,
): Outcome<CountRegression> {
  const first = quasiPoissonRegression({ counts, terms }, 1);
  if (first.kind === 'refused' || !reweight) return first;
  const { fitted, dispersion, fit: own } = first.result;
  const residuals = counts.map((count, k) => {
    const mean = fitted[k]!;
    const anscombe = 1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - mean ** (1 / 2));
    return anscombe / Math.sqrt(dispersion * (1 - own.leverage[k]!));
  });
  const raw = residuals.map((residual) => (residual > 1 ? residual ** -2 : 1));
  const scale = counts.length / raw.reduce((sum, value) => sum + value, 0);
  return quasiPoissonRegression({ counts, terms, weights: raw.map((value) => value * scale) }, 1);
}
