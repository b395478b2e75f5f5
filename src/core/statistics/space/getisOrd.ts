import { LEVEL } from '../../intervals.ts';
import { benjaminiHochberg } from '../comparing/adjustP.ts';
import { twoSided } from '../numbers/normal.ts';
import { sum } from '../numbers/summaries.ts';
import { done, type Outcome } from '../outcome.ts';
import { DRAWS, SEED } from '../work.ts';
import { checkLocal } from './attainable.ts';
import { conditionalP } from './conditionalP.ts';
import type { PermutationOptions } from './moran.ts';
import type { SpatialWeights } from './weights.ts';

/** Hot and cold areas; z positive is hot. */
export interface GetisOrdTest {
  readonly z: number;
  readonly p_normal: number;
  readonly p_permutation: number;
  readonly p_corrected: number;
  readonly significant: boolean;
}

export interface GetisOrdMap {
  readonly areas: readonly GetisOrdTest[];
  readonly tested: number;
  readonly draws: number;
  readonly seed: number;
}

/**
 * Getis–Ord Gi, or Gi* when the weights hold the area itself (`withSelf`), as a standard score (Ord and Getis 1995), as spdep's
 * `localG` has it. PySAL's variance takes weights for counts of neighbours, so that its scores differ for row weights:
 * `variance: 'pysal'` follows it.
 */
export function getisOrdScores(
  values: readonly number[],
  { neighbours, weights }: SpatialWeights,
  variance: 'spdep' | 'pysal' = 'spdep',
): number[] {
  const all = sum(values);
  const squares = sum(values.map((value) => value ** 2));
  return neighbours.map((list, area) => {
    const star = list.includes(area);
    const n = values.length - Number(!star);
    const own = star ? 0 : values[area]!;
    const centre = (all - own) / n;
    const spread = Math.sqrt((squares - own ** 2) / n - centre ** 2);
    const total = sum(weights[area]!);
    const lag = list.reduce((value, j, k) => value + weights[area]![k]! * values[j]!, 0);
    const second = variance === 'pysal' ? total : sum(weights[area]!.map((weight) => weight ** 2));
    return (lag - total * centre) / (spread * Math.sqrt((n * second - total ** 2) / (n - 1)));
  });
}

/** Hot and cold spots with conditional permutation and correction for the number of areas. Refused as local Moran is. */
export function getisOrd(
  values: readonly number[],
  weights: SpatialWeights,
  { draws = DRAWS, seed = SEED, work, level = 1 - LEVEL }: PermutationOptions = {},
): Outcome<GetisOrdMap> {
  const refusal = checkLocal(values, weights, draws, level);
  if (refusal) return refusal;
  const p = conditionalP(values, weights, { draws, seed, ...(work && { work }) });
  const corrected = benjaminiHochberg(p);
  const areas = getisOrdScores(values, weights).map((z, k) => ({
    z,
    p_normal: twoSided(z),
    p_permutation: p[k]!,
    p_corrected: corrected[k]!,
    significant: corrected[k]! <= level,
  }));
  return done({ areas, tested: values.length, draws, seed });
}
