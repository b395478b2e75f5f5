import type { Relation } from './relations.ts';

/** Changes from the true counts to another world, by row; rows that do not change are left out. */
export type Move = ReadonlyMap<number, number>;

/** True counts of which some are to be hidden so that nobody can tell the small ones. */
export interface HidingProblem {
  readonly truth: ArrayLike<number>;
  /** Counts from 1 to below it must not be told, by row. */
  readonly threshold: ArrayLike<number>;
  readonly relations: readonly Relation[];
  /** What an earlier release has hidden (true) or shown (false), by row: it stays as it is. */
  readonly kept?: ReadonlyMap<number, boolean>;
  /**
   * Rows that no table shows but anybody can work out, such as what came since an earlier release. They are never hidden and
   * may be zero; a small one is guarded like any small count.
   */
  readonly unpublished?: ReadonlySet<number>;
  /** A quick way to a cheap move that lifts a count, tried before the solver is asked. */
  readonly nearby?: (target: number, rise: number, hidden: ReadonlySet<number>) => Move | null;
}

/** How far a small count must be able to rise in an attacker's mind: out of the small ones, and by two at least. */
export const riseOf = (count: number, threshold: number): number => Math.max(threshold - count, 2);

/** The least that a count can be in an attacker's mind: published zeros are known, so that any other count is one or more. */
export const leastOf = ({ unpublished }: HidingProblem, row: number): number =>
  unpublished?.has(row) ? 0 : 1;

/** Whether a count can differ from the truth in an attacker's mind: neither a published zero nor shown before. */
export const isOpen = (problem: HidingProblem, row: number): boolean =>
  problem.truth[row]! >= leastOf(problem, row) && problem.kept?.get(row) !== false;
