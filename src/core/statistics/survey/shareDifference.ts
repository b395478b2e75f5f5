import type { Interval } from '../../intervals.ts';
import { LEVEL } from '../../intervals.ts';
import type { Verdict } from '../../rates.ts';
import { holm } from '../comparing/adjustP.ts';
import { studentQuantile, studentTwoSided } from '../numbers/studentT.ts';

/** A share with its 95 % interval, however that was made. */
export interface ShareEstimate extends Interval {
  readonly share: number;
  /** Degrees of freedom of the interval: clusters less strata, persons less one in a simple sample. */
  readonly df: number;
}

/** The later share minus the earlier one, as a part of 1, with its interval. */
export interface ShareDifference extends Interval {
  readonly difference: number;
  /** Two-sided: 0.05 where the interval just touches 0. */
  readonly p: number;
}

/**
 * How a share changed between two independent samples, from their own intervals by the method of variance estimates recovery
 * (Zou and Donner 2008, Statistics in Medicine 27; with Wilson's intervals it is method 10 of Newcombe 1998, the same
 * journal, 17), so that design-based intervals keep their design. p is Student's at the smaller of their degrees of freedom.
 */
export function shareDifference(later: ShareEstimate, earlier: ShareEstimate): ShareDifference {
  const difference = later.share - earlier.share;
  const low = difference - Math.hypot(later.share - later.low, earlier.high - earlier.share);
  const high = difference + Math.hypot(later.high - later.share, earlier.share - earlier.low);
  // The side towards 0 is the one that decides.
  const reach = difference > 0 ? difference - low : high - difference;
  const df = Math.min(later.df, earlier.df);
  const t = (studentQuantile(1 - (1 - LEVEL) / 2, df) * difference) / reach;
  return { difference, low, high, p: reach > 0 ? studentTwoSided(t, df) : Number(difference === 0) };
}

/** What can be said of changes that stand side by side, all of them corrected together (Holm 1979); null where there is none. */
export function shareVerdicts(changes: readonly (ShareDifference | null)[]): (Verdict | null)[] {
  const tests = changes.filter((change) => change !== null).length;
  const corrected = holm(
    changes.map((change) => change?.p ?? 1),
    tests,
  );
  return changes.map((change, k) =>
    change === null
      ? null
      : corrected[k]! > 1 - LEVEL
        ? 'no-clear-change'
        : change.difference > 0
          ? 'rise'
          : 'fall',
  );
}
