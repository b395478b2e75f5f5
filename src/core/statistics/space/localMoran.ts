import { LEVEL } from '../../intervals.ts';
import { benjaminiHochberg } from '../comparing/adjustP.ts';
import { twoSided } from '../numbers/normal.ts';
import { mean, sum } from '../numbers/summaries.ts';
import { done, type Outcome } from '../outcome.ts';
import { DRAWS, SEED } from '../work.ts';
import { checkLocal } from './attainable.ts';
import { conditionalP } from './conditionalP.ts';
import type { PermutationOptions } from './moran.ts';
import { type SpatialWeights, spatialLag } from './weights.ts';

/** High or low itself, among high or low neighbours. */
const QUADRANTS = ['high-high', 'low-low', 'high-low', 'low-high'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** Local Moran of one area; moments under one of two hypotheses. */
export interface LocalMoran {
  readonly i: number;
  readonly expected: number;
  readonly variance: number;
  readonly z: number;
  /** Two-sided, normal. */
  readonly p: number;
  readonly quadrant: Quadrant;
}

/** Local Moran of one area with its permutation test. */
export interface LocalMoranTest extends LocalMoran {
  /** Two-sided, by conditional permutation. */
  readonly p_permutation: number;
  /** Corrected for the number of areas (Benjamini–Hochberg). */
  readonly p_corrected: number;
  readonly significant: boolean;
}

export interface LocalMoranMap {
  readonly areas: readonly LocalMoranTest[];
  readonly tested: number;
  readonly draws: number;
  readonly seed: number;
}

/**
 * Local Moran (Anselin 1995), I_i = z_i / m2 · Σ w z with m2 = Σ z²/n, as spdep's `localmoran` has it. Moments `conditional`
 * on the area's own value (Sokal, Oden and Thomson 1998; spdep's default) or `total`.
 */
export function localMoranMoments(
  values: readonly number[],
  weights: SpatialWeights,
  hypothesis: 'conditional' | 'total' = 'conditional',
): LocalMoran[] {
  const n = values.length;
  const centre = mean(values);
  const z = values.map((value) => value - centre);
  const lag = spatialLag(weights, z);
  const m2 = sum(z.map((value) => value ** 2)) / n;
  const b2 = sum(z.map((value) => value ** 4)) / n / m2 ** 2;
  const levels = spatialLag(weights, values);
  const level = mean(levels);
  return z.map((own, k) => {
    const total = sum(weights.weights[k]!);
    const squares = sum(weights.weights[k]!.map((weight) => weight ** 2));
    const i = (own / m2) * lag[k]!;
    const conditional = hypothesis === 'conditional';
    const expected = conditional ? (-(own ** 2) * total) / ((n - 1) * m2) : -total / (n - 1);
    const variance = conditional
      ? (own / m2) ** 2 * (n / (n - 2)) * (squares - total ** 2 / (n - 1)) * (m2 - own ** 2 / (n - 1))
      : ((n - b2) / (n - 1)) * squares +
        ((2 * b2 - n) / ((n - 1) * (n - 2))) * (total ** 2 - squares) -
        expected ** 2;
    const score = (i - expected) / Math.sqrt(variance);
    const self = own > 0 ? 'high' : 'low';
    const around = levels[k]! > level ? 'high' : 'low';
    return { i, expected, variance, z: score, p: twoSided(score), quadrant: `${self}-${around}` };
  });
}

/**
 * Where like lies beside like, or unlike: local Moran with conditional permutation and correction for the number of areas.
 * Refused before it runs when the geography cannot reach significance (always at seven districts), under ten areas, and for values all alike. An
 * island is never significant.
 */
export function localMoran(
  values: readonly number[],
  weights: SpatialWeights,
  { draws = DRAWS, seed = SEED, work, level = 1 - LEVEL }: PermutationOptions = {},
): Outcome<LocalMoranMap> {
  const refusal = checkLocal(values, weights, draws, level);
  if (refusal) return refusal;
  const p = conditionalP(values, weights, { draws, seed, ...(work && { work }) });
  const corrected = benjaminiHochberg(p);
  const areas = localMoranMoments(values, weights).map((area, k) => ({
    ...area,
    p_permutation: p[k]!,
    p_corrected: corrected[k]!,
    significant: corrected[k]! <= level,
  }));
  return done({ areas, tested: values.length, draws, seed });
}
