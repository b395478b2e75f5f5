import { inverseOf, times } from '../numbers/cholesky.ts';
import { done, type Outcome, refuse } from '../outcome.ts';

/** What a count model explains: counts, a row of terms for each (the intercept is a column of ones), and known factors. */
export interface CountModel {
  readonly counts: readonly number[];
  readonly terms: readonly (readonly number[])[];
  /** Logarithm of persons × years behind each count; 0 where left out. */
  readonly offset?: readonly number[];
  /** Prior weights; 1 where left out. */
  readonly weights?: readonly number[];
}

/** Variance and deviance of a family with a log link. */
export interface Family {
  variance(mean: number): number;
  /** Twice the log-likelihood that one value loses against a perfect fit. */
  deviance(count: number, mean: number): number;
  /** Means from which the steps start. */
  start(count: number): number;
}

export const POISSON: Family = {
  variance: (mean) => mean,
  deviance: (count, mean) => 2 * ((count > 0 ? count * Math.log(count / mean) : 0) - (count - mean)),
  start: (count) => count + 0.1,
};

/** A fitted log-linear model; terms in the order of the columns. */
export interface GlmFit {
  readonly coefficients: readonly number[];
  /** Inverse information; the covariance of the coefficients at dispersion 1. */
  readonly inverse: readonly Float64Array[];
  readonly fitted: readonly number[];
  /** Working weights of the last step. */
  readonly working: readonly number[];
  readonly deviance: number;
  /** Deviance of the model with an intercept (and offset) alone. */
  readonly null_deviance: number;
  /** Pearson's chi-square. */
  readonly pearson: number;
  readonly df: number;
  /** Diagonal of the hat matrix. */
  readonly leverage: readonly number[];
}

const EPSILON = 1e-8;
const STEPS = 50;

/**
 * A generalised linear model with log link by iteratively reweighted least squares (McCullagh and Nelder 1989). Stops as R's
 * `glm` does, so that standard errors, which R takes from the weights of the last step, agree with it. Refused when there are
 * no more counts than terms, or terms cannot be told apart.
 */
export function fitGlm(model: CountModel, family: Family, from?: readonly number[]): Outcome<GlmFit> {
  const { counts, terms } = model;
  const columns = terms[0]?.length ?? 0;
  if (counts.length <= columns) return refuse('too-few', { needs: columns + 1, has: counts.length });
  if (!counts.every((count) => count >= 0 && Number.isFinite(count))) return refuse('not-counts');
  const offset = model.offset ?? counts.map(() => 0);
  if (!offset.every(Number.isFinite)) return refuse('no-denominator');
  const weights = model.weights ?? counts.map(() => 1);
  let means = from ? [...from] : counts.map((count) => family.start(count));
  let predictor = means.map(Math.log);
  let deviance = total(counts, means, weights, family);
  for (let step = 0; step < STEPS; step++) {
    const working = means.map((mean, k) => (weights[k]! * mean * mean) / family.variance(mean));
    const response = predictor.map((eta, k) => eta - offset[k]! + (counts[k]! - means[k]!) / means[k]!);
    const { inverse, coefficients } = weightedLeastSquares(terms, working, response);
    if (!inverse) return refuse('no-fit');
    predictor = terms.map((row, k) => offset[k]! + dot(row, coefficients));
    means = predictor.map((eta) => Math.max(Math.exp(eta), Number.EPSILON));
    const next = total(counts, means, weights, family);
    if (!Number.isFinite(next)) return refuse('no-fit');
    if (Math.abs(next - deviance) / (Math.abs(next) + 0.1) < EPSILON)
      return done({
        coefficients,
        inverse,
        fitted: means,
        working,
        deviance: next,
        null_deviance: nullDeviance(counts, offset, weights, family),
        // With the working weights of the last step, as R's summary has it.
        pearson: counts.reduce((sum, count, k) => sum + working[k]! * (count / means[k]! - 1) ** 2, 0),
        df: weights.filter((weight) => weight > 0).length - columns,
        leverage: terms.map((row, k) => working[k]! * dot(row, times(inverse, row))),
      });
    deviance = next;
  }
  return refuse('no-fit');
}

function weightedLeastSquares(
  terms: CountModel['terms'],
  working: readonly number[],
  response: readonly number[],
): { inverse: Float64Array[]; coefficients: number[] } | { inverse: null; coefficients: number[] } {
  const columns = terms[0]!.length;
  const normal = Array.from({ length: columns }, () => new Float64Array(columns));
  const right = new Float64Array(columns);
  terms.forEach((row, k) => {
    for (let i = 0; i < columns; i++) {
      const part = working[k]! * row[i]!;
      if (part === 0) continue;
      right[i]! += part * response[k]!;
      const line = normal[i]!;
      for (let j = 0; j <= i; j++) line[j]! += part * row[j]!;
    }
  });
  for (let i = 0; i < columns; i++) for (let j = 0; j < i; j++) normal[j]![i] = normal[i]![j]!;
  const inverse = inverseOf(normal);
  return inverse ? { inverse, coefficients: times(inverse, right) } : { inverse: null, coefficients: [] };
}

export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let value = 0;
  for (let k = 0; k < a.length; k++) value += a[k]! * b[k]!;
  return value;
};

const total = (
  counts: readonly number[],
  means: readonly number[],
  weights: readonly number[],
  family: Family,
): number =>
  counts.reduce(
    (sum, count, k) => sum + weights[k]! * family.deviance(count, Math.max(means[k]!, 1e-300)),
    0,
  );

function nullDeviance(
  counts: readonly number[],
  offset: readonly number[],
  weights: readonly number[],
  family: Family,
): number {
  const level = (values: readonly number[]) => values.reduce((sum, value, k) => sum + weights[k]! * value, 0);
  let log = Math.log(level(counts) / level(offset.map(Math.exp)));
  if (!Number.isFinite(log)) return 0;
  // Exact at once for Poisson; other families need a few scoring steps.
  for (let step = 0; step < 100; step++) {
    let score = 0;
    let information = 0;
    counts.forEach((count, k) => {
      const mean = Math.exp(offset[k]! + log);
      const variance = family.variance(mean);
      score += (weights[k]! * (count - mean) * mean) / variance;
      information += (weights[k]! * mean * mean) / variance;
    });
    log += score / information;
    if (Math.abs(score / information) < 1e-12) break;
  }
  return total(
    counts,
    offset.map((value) => Math.exp(value + log)),
    weights,
    family,
  );
}
