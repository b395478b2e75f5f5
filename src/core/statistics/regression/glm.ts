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
  readonly fitted: ArrayLike<number>;
  /** Working weights of the last step. */
  readonly working: ArrayLike<number>;
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
/** By how much of the sum of counts a deviance is uncertain, being a difference of terms of their size. */
const ROUNDING = 4 * Number.EPSILON;

/**
 * A generalised linear model with log link by iteratively reweighted least squares (McCullagh and Nelder 1989). Stops as R's
 * `glm` does, so that standard errors, which R takes from the weights of the last step, agree with it. Refused when there are
 * no more counts than terms, or terms cannot be told apart.
 */
export function fitGlm(model: CountModel, family: Family, from?: ArrayLike<number>): Outcome<GlmFit> {
  const { counts, terms } = model;
  const columns = terms[0]?.length ?? 0;
  if (counts.length <= columns) return refuse('too-few', { needs: columns + 1, has: counts.length });
  if (!counts.every((count) => count >= 0 && Number.isFinite(count))) return refuse('not-counts');
  const offset = model.offset ?? new Float64Array(counts.length);
  if (model.offset && !model.offset.every(Number.isFinite)) return refuse('no-denominator');
  const weights = model.weights ?? new Float64Array(counts.length).fill(1);
  const n = counts.length;
  const design = new Float64Array(n * columns);
  for (let k = 0; k < n; k++) design.set(terms[k]!, k * columns);
  const means = Float64Array.from(from ?? counts.map((count) => family.start(count)));
  const predictor = means.map(Math.log);
  const working = new Float64Array(n);
  const normal = Array.from({ length: columns }, () => new Float64Array(columns));
  const right = new Float64Array(columns);
  let deviance = total(counts, means, weights, family);
  const rounding = ROUNDING * dot(counts, weights);
  for (let step = 0; step < STEPS; step++) {
    for (const row of normal) row.fill(0);
    right.fill(0);
    for (let k = 0; k < n; k++) {
      const mean = means[k]!;
      const weight = (weights[k]! * mean * mean) / family.variance(mean);
      working[k] = weight;
      addRow(
        normal,
        right,
        design,
        k * columns,
        weight,
        predictor[k]! - offset[k]! + (counts[k]! - mean) / mean,
      );
    }
    for (let i = 0; i < columns; i++) for (let j = 0; j < i; j++) normal[j]![i] = normal[i]![j]!;
    const inverse = inverseOf(normal);
    if (!inverse) return refuse('no-fit');
    const coefficients = times(inverse, right);
    for (let k = 0; k < n; k++) {
      let eta = offset[k]!;
      for (let j = 0; j < columns; j++) eta += design[k * columns + j]! * coefficients[j]!;
      predictor[k] = eta;
      means[k] = Math.max(Math.exp(eta), Number.EPSILON);
    }
    const next = total(counts, means, weights, family);
    if (!Number.isFinite(next)) return refuse('no-fit');
    if (Math.abs(next - deviance) < EPSILON * (Math.abs(next) + 0.1) + rounding) {
      // With the working weights of the last step, as R's summary has it.
      let pearson = 0;
      for (let k = 0; k < n; k++) pearson += working[k]! * (counts[k]! / means[k]! - 1) ** 2;
      return done({
        coefficients,
        inverse,
        fitted: means,
        working,
        deviance: next,
        pearson,
        df: model.weights ? model.weights.filter((weight) => weight > 0).length - columns : n - columns,
        // Reckoned when they are asked for, which most callers do not.
        get null_deviance() {
          return nullDeviance(counts, offset, weights, family);
        },
        get leverage() {
          return terms.map((row, k) => working[k]! * dot(row, times(inverse, row)));
        },
      });
    }
    deviance = next;
  }
  return refuse('no-fit');
}

/** Adds one value to the normal equations: the lower half of the matrix, and the right side. */
function addRow(
  normal: readonly Float64Array[],
  right: Float64Array,
  design: Float64Array,
  at: number,
  weight: number,
  response: number,
): void {
  for (let i = 0; i < right.length; i++) {
    const part = weight * design[at + i]!;
    if (part === 0) continue;
    right[i]! += part * response;
    const line = normal[i]!;
    for (let j = 0; j <= i; j++) line[j]! += part * design[at + j]!;
  }
}

export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let value = 0;
  for (let k = 0; k < a.length; k++) value += a[k]! * b[k]!;
  return value;
};

function total(
  counts: ArrayLike<number>,
  means: ArrayLike<number>,
  weights: ArrayLike<number>,
  family: Family,
): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++)
    sum += weights[k]! * family.deviance(counts[k]!, Math.max(means[k]!, 1e-300));
  return sum;
}

function nullDeviance(
  counts: readonly number[],
  offset: ArrayLike<number>,
  weights: ArrayLike<number>,
  family: Family,
): number {
  let whole = 0;
  let exposure = 0;
  for (let k = 0; k < counts.length; k++) {
    whole += weights[k]! * counts[k]!;
    exposure += weights[k]! * Math.exp(offset[k]!);
  }
  let log = Math.log(whole / exposure);
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
    Float64Array.from(offset, (value) => Math.exp(value + log)),
    weights,
    family,
  );
}
