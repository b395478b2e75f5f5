import type { Interval } from '../../intervals.ts';
import type { Verdict } from '../../rates.ts';

/** A share with its interval, however that was made. */
export interface ShareEstimate extends Interval {
  readonly share: number;
}

/** The later share minus the earlier one, as a part of 1, with its interval. */
export interface ShareDifference extends Interval {
  readonly difference: number;
  /** A rise or fall only when the whole interval lies on one side of 0. */
  readonly verdict: Verdict;
}

/**
 * How a share changed between two independent samples, from their own intervals by the method of variance estimates recovery
 * (Zou and Donner 2008, Statistics in Medicine 27; with Wilson's intervals it is method 10 of Newcombe 1998, the same
 * journal, 17), so that design-based intervals keep their design.
 */
export function shareDifference(later: ShareEstimate, earlier: ShareEstimate): ShareDifference {
  const difference = later.share - earlier.share;
  const low = difference - Math.hypot(later.share - later.low, earlier.high - earlier.share);
  const high = difference + Math.hypot(later.high - later.share, earlier.share - earlier.low);
  return { difference, low, high, verdict: low > 0 ? 'rise' : high < 0 ? 'fall' : 'no-clear-change' };
}
