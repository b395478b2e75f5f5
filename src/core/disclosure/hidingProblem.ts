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
  /** A quick way to a cheap move that lifts a count, tried before the solver is asked. */
  readonly nearby?: (target: number, rise: number, hidden: ReadonlySet<number>) => Move | null;
}

/** How far a small count must be able to rise in an attacker's mind: out of the small ones, and by two at least. */
export const riseOf = (count: number, threshold: number): number => Math.max(threshold - count, 2);
