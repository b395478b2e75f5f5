import type { PlacementProblem } from './problem.ts';

/** What an engine finds: the best sites (positions), and the bound where it did not get to the end. */
export interface Found {
  /** Null when it found none. */
  readonly sites: readonly number[] | null;
  /** What no choice can do better than; null when the sites are as good as that. */
  readonly bound: number | null;
  /** Whether it got to the end: the sites are proven best, or there are none. */
  readonly finished: boolean;
}

export const totalWeight = ({ weights }: Pick<PlacementProblem, 'weights'>): number => {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]!;
  return sum;
};
