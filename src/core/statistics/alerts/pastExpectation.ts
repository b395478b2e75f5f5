import { studentTwoSided } from '../numbers/studentT.ts';
import { sum } from '../numbers/summaries.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { fitGlm, POISSON } from '../regression/glm.ts';

/** What the past lets expect at a time. */
export interface PastExpectation {
  readonly expected: number;
  /** Dispersion, plus what the expectation itself is in doubt. */
  readonly tau: number;
  /** Expectation and dispersion before past outbreaks are weighted down, which also weights down what is usual. */
  readonly plain: number;
  readonly seen: number;
  /** By how much the doubt of the expectation widens a variance. */
  readonly doubt: number;
  readonly df: number;
  readonly trend: boolean;
}

/**
 * What Farrington's regression on the values at the places `past` lets expect `at` a time: with a trend only where that is asked
 * for, significant at 0.05 and within what was seen. Refused where the past has no case, and when the steps do not settle.
 */
export function expectFromPast(
  counts: readonly number[],
  past: readonly number[],
  at: number,
  trend: boolean,
  reweight: boolean,
): Outcome<PastExpectation> {
  const values = past.map((k) => counts[k]!);
  if (values.every((value) => value === 0)) return refuse('too-few-cases', { needs: 1, has: 0 });
  if (trend) {
    // Time counts from the value that is judged, so the intercept is its expectation.
    const terms = past.map((k) => [1, k - at]);
    const sloped = reweighted(values, reweight, (weights) => fitPast(values, terms, weights));
    if (sloped) {
      const { last, first, p } = sloped;
      if (p < 0.05 && last.expected <= Math.max(...values)) return done(expectedOf(last, first, true));
    }
  }
  const level = reweighted(values, reweight, (weights) =>
    fitPast(
      values,
      past.map(() => [1]),
      weights,
    ),
  );
  return level ? done(expectedOf(level.last, level.first, false)) : refuse('no-fit');
}

function expectedOf(last: PastFit, first: PastFit, trend: boolean): PastExpectation {
  const { expected, dispersion, variance, df } = last;
  const doubt = 1 + variance * expected;
  return {
    expected,
    tau: dispersion * doubt,
    plain: Math.max(expected, first.expected),
    seen: Math.max(dispersion, first.dispersion),
    doubt,
    df,
    trend,
  };
}

/** A quasi-Poisson fit of the past, its dispersion at least 1. */
interface PastFit {
  readonly expected: number;
  readonly dispersion: number;
  /** Of the logarithm of the expectation, at dispersion 1. */
  readonly variance: number;
  readonly fitted: ArrayLike<number>;
  readonly leverage: ArrayLike<number>;
  readonly df: number;
  /** Two-sided p of the trend, by the dispersion as it is seen; 1 without one. */
  readonly p: number;
}

type Fit = (weights: readonly number[] | undefined) => PastFit | null;

/** The fit, and again with unusual past values weighted down by their Anscombe residuals; null where there is none. */
function reweighted(
  counts: readonly number[],
  reweight: boolean,
  fitWith: Fit,
): { readonly first: PastFit; readonly last: PastFit; readonly p: number } | null {
  const first = fitWith(undefined);
  if (!first || !reweight) return first && { first, last: first, p: first.p };
  const raw = counts.map((count, k) => {
    const mean = first.fitted[k]!;
    const anscombe = 1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - mean ** (1 / 2));
    const residual = anscombe / Math.sqrt(first.dispersion * (1 - first.leverage[k]!));
    return residual > 1 ? residual ** -2 : 1;
  });
  const scale = counts.length / sum(raw);
  const last = fitWith(raw.map((value) => value * scale));
  return last && { first, last, p: last.p };
}

/** The regression on rows of terms: 1, and the time from the value that is judged where a trend is looked for. */
function fitPast(
  counts: readonly number[],
  terms: readonly (readonly number[])[],
  weights: readonly number[] | undefined,
): PastFit | null {
  const found = fitGlm({ counts, terms, ...(weights && { weights }) }, POISSON);
  if (found.kind === 'refused') return null;
  const { coefficients, inverse, pearson, df, leverage, fitted } = found.result;
  const seen = pearson / df;
  const dispersion = Math.max(1, seen);
  const slope = coefficients[1];
  return {
    expected: Math.exp(coefficients[0]!),
    dispersion,
    variance: inverse[0]![0]!,
    fitted,
    leverage,
    df,
    p: slope === undefined ? 1 : studentTwoSided(slope / Math.sqrt(seen * inverse[1]![1]!), df),
  };
}
