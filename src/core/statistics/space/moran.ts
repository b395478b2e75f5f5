import { randomFrom } from '../../random.ts';
import { normalUpper } from '../numbers/normal.ts';
import { mean } from '../numbers/summaries.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { DRAWS, SEED, tick, type Work } from '../work.ts';
import { checkAreas } from './attainable.ts';
import { islandsOf, type SpatialWeights, spatialLag, weightSums } from './weights.ts';

/** Moran's I with both of its tests. */
export interface MoranTest {
  /** About −1/(n − 1) without pattern; near 1 when like lies beside like. */
  readonly i: number;
  readonly expected: number;
  /** Under randomisation, and its one-sided (greater) normal test. */
  readonly variance: number;
  readonly z: number;
  readonly p_normal: number;
  /** Under the assumption of normal values. */
  readonly variance_normality: number;
  /** One-sided (greater), over random arrangements: (r + 1)/(draws + 1). */
  readonly p: number;
  readonly draws: number;
  readonly seed: number;
}

export interface PermutationOptions {
  readonly draws?: number;
  readonly seed?: number;
  readonly work?: Work;
  readonly level?: number;
}

/** Moran's I alone (Moran 1950): (n/S0) Σ w z z / Σ z². Equals spdep's `moran`. Islands add nothing but stay in n. */
export function moranI(values: ArrayLike<number>, weights: SpatialWeights): number {
  const { numerator, squares } = parts(values, weights);
  return ((values.length / weightSums(weights).s0) * numerator) / squares;
}

/**
 * Moran's I with its randomisation moments (Cliff and Ord 1981; equals spdep's `moran.test`) and a permutation test. Refused
 * with islands, under ten areas, and for values all alike. Told to `keep` islands it does as spdep's `zero.policy` with `adjust.n`: they
 * stay in the mean and do not count in n.
 */
export function moran(
  values: readonly number[],
  weights: SpatialWeights,
  {
    draws = DRAWS,
    seed = SEED,
    work,
    islands: policy = 'refuse',
  }: PermutationOptions & { readonly islands?: 'refuse' | 'keep' } = {},
): Outcome<MoranTest> {
  const refusal = checkAreas(values, weights);
  if (refusal) return refusal;
  const islands = islandsOf(weights).length;
  const n = values.length - islands;
  if (islands > 0 && policy === 'refuse') return refuse('islands', { has: islands });
  const { s0, s1, s2 } = weightSums(weights);
  const { numerator, squares, fourths } = parts(values, weights);
  const i = ((n / s0) * numerator) / squares;
  const expected = -1 / (n - 1);
  // Islands stay in it, as in spdep.
  const kurtosis = (values.length * fourths) / squares ** 2;
  const variance =
    (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) -
      kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0)) /
      ((n - 1) * (n - 2) * (n - 3) * s0 * s0) -
    expected ** 2;
  const variance_normality = (n * n * s1 - n * s2 + 3 * s0 * s0) / (s0 * s0 * (n * n - 1)) - expected ** 2;
  const z = (i - expected) / Math.sqrt(variance);
  const p = permutationP(values, weights, numerator, draws, seed, work);
  return done({ i, expected, variance, z, p_normal: normalUpper(z), variance_normality, p, draws, seed });
}

function parts(values: ArrayLike<number>, weights: SpatialWeights) {
  const centre = mean(values);
  const z = Float64Array.from(values, (value) => value - centre);
  const lag = spatialLag(weights, z);
  let numerator = 0;
  let squares = 0;
  let fourths = 0;
  for (let k = 0; k < z.length; k++) {
    numerator += z[k]! * lag[k]!;
    squares += z[k]! ** 2;
    fourths += z[k]! ** 4;
  }
  return { numerator, squares, fourths };
}

function permutationP(
  values: readonly number[],
  weights: SpatialWeights,
  observed: number,
  draws: number,
  seed: number,
  work?: Work,
): number {
  const random = randomFrom(seed);
  const centre = mean(values);
  const z = Float64Array.from(values, (value) => value - centre);
  const pairs = weights.neighbours.flatMap((list, i) =>
    list.map((j, k) => ({ i, j, weight: weights.weights[i]![k]! })),
  );
  const from = Int32Array.from(pairs, ({ i }) => i);
  const to = Int32Array.from(pairs, ({ j }) => j);
  const weight = Float64Array.from(pairs, (pair) => pair.weight);
  // Equal arrangements may differ in their last bits.
  const bar = observed - 1e-12 * Math.abs(observed);
  let reached = 0;
  for (let draw = 1; draw <= draws; draw++) {
    random.shuffle(z);
    let numerator = 0;
    for (let k = 0; k < weight.length; k++) numerator += weight[k]! * z[from[k]!]! * z[to[k]!]!;
    if (numerator >= bar) reached++;
    tick(work, draw, draws);
  }
  return (reached + 1) / (draws + 1);
}
