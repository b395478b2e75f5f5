import { LEVEL } from '../../intervals.ts';
import { checkValues, type Refusal, refuse } from '../outcome.ts';
import type { SpatialWeights } from './weights.ts';

/** Under ten areas no map of clusters is tested: one area's value would decide. */
export const LEAST_AREAS = 10;

/** What the geography alone lets a local test reach, before any value is looked at. */
export interface Attainable {
  /** For each area, the smallest two-sided p: 2 / C(n − 1, k) for k neighbours, at least 2/(draws + 1); 1 where none is defined. */
  readonly smallest: readonly number[];
  /** What the surest single area must reach after correction: level / n. */
  readonly needed: number;
  /** Whether any area can. */
  readonly attainable: boolean;
}

/**
 * The smallest p that conditional permutation can reach for each area: its k neighbours' values are one of C(n − 1, k) equally
 * likely choices among the others. At seven districts it is 0.1 to 0.33, never below the 0.007 that seven tests demand.
 */
export function attainableP(weights: SpatialWeights, draws: number, level = 1 - LEVEL): Attainable {
  const n = weights.ids.length;
  const smallest = weights.neighbours.map((list, k) => {
    const others = list.filter((j) => j !== k).length;
    if (others === 0 || others >= n - 1) return 1;
    return Math.min(1, 2 * Math.max(1 / choose(n - 1, others), 1 / (draws + 1)));
  });
  const needed = level / n;
  return { smallest, needed, attainable: smallest.some((p) => p <= needed) };
}

/** The number of ways to choose k of n. */
export function choose(n: number, k: number): number {
  let ways = 1;
  for (let j = 1; j <= Math.min(k, n - k); j++) ways = (ways * (n - Math.min(k, n - k) + j)) / j;
  return ways;
}

/** The conditions that every spatial test shares; null when they are met. The time-based test is offered in its place. */
export function checkAreas(values: readonly number[], weights: SpatialWeights): Refusal | null {
  if (values.length !== weights.ids.length)
    throw new RangeError(`${values.length} values for ${weights.ids.length} areas`);
  const refusal = checkValues(values, LEAST_AREAS, 'seasonal-mann-kendall');
  if (refusal) return refusal;
  if (values.every((value) => value === values[0]))
    return refuse('constant', { instead: 'seasonal-mann-kendall' });
  return null;
}

/** `checkAreas`, and a refusal when no area can be significant. */
export function checkLocal(
  values: readonly number[],
  weights: SpatialWeights,
  draws: number,
  level: number,
): Refusal | null {
  const { smallest, needed, attainable } = attainableP(weights, draws, level);
  if (!attainable)
    return refuse('unattainable', {
      smallest_p: Math.min(...smallest),
      level: needed,
      has: weights.ids.length,
      instead: 'seasonal-mann-kendall',
    });
  return checkAreas(values, weights);
}
