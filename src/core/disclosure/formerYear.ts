import type { Cell } from '../cell.ts';
import type { Relation } from './relations.ts';

/**
 * The first months of a year as an earlier release published them: numbers that the new release does not repeat, and that
 * anybody may subtract from its year. One entry per count in every list.
 */
export interface FormerYear {
  readonly year: string;
  /** The row of the year that a count is the first months of, and the rows of its months since; whether these are all. */
  readonly margins: readonly number[];
  readonly later: readonly { readonly rows: readonly number[]; readonly whole: boolean }[];
  /** True numbers by measure, and what was published of them. */
  readonly truth: Readonly<Record<string, readonly number[]>>;
  readonly published: Readonly<Record<string, readonly Cell[]>>;
  /** Relations among the counts; a number below zero is a row of the table: −1 for the first. */
  readonly relations: readonly Relation[];
}
