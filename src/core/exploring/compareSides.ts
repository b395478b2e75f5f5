import { type Cell, missing } from '../cell.ts';
import { LEVEL } from '../intervals.ts';
import { estimateOf } from '../measure.ts';
import { type Change, change } from '../rates.ts';

/** One of two things that are held against each other: a district, or a period. */
export interface ComparedSide {
  readonly persons: number;
  readonly years: number;
  readonly total: Cell;
  /** Cases by kind; a kind that is not there was not collected. */
  readonly kinds: ReadonlyMap<string, Cell>;
}

/** One figure of both sides. */
export interface Comparison {
  /** The code of a kind of case, all cases, or their rate. */
  readonly of: string | typeof ALL | typeof RATE;
  readonly first: Cell;
  readonly second: Cell;
  /** By how much the second exceeds the first for as many persons and days; null where another line says it. */
  readonly change: ReturnType<typeof change> | null;
}

export const ALL = Symbol('all cases');
export const RATE = Symbol('rate per 100,000 a year');

const GAP = missing('not-collected');

/**
 * All cases, their rate with its whole doubt, and each kind of case of the first side. Intervals are as wide as so many
 * comparisons ask for (Bonferroni): all cases and their rate are one, each kind is a further one.
 */
export function compareSides(first: ComparedSide, second: ComparedSide): readonly Comparison[] {
  const kinds = [...first.kinds.keys()];
  const level = 1 - (1 - LEVEL) / (kinds.length + 1);
  const exposure = {
    previous: first.persons * first.years,
    current: second.persons * second.years,
  };
  const rateOf = ({ persons, years, total }: ComparedSide) =>
    estimateOf('rate', { current: total, previous: GAP, persons, years });
  const changeOf = (before: Cell, after: Cell) => change(after, before, exposure, level);
  return [
    { of: ALL, first: first.total, second: second.total, change: null },
    {
      of: RATE,
      first: rateOf(first),
      second: rateOf(second),
      change: changeOf(first.total, second.total),
    },
    ...kinds.map((of): Comparison => {
      const [before, after] = [first.kinds.get(of)!, second.kinds.get(of) ?? GAP];
      return { of, first: before, second: after, change: changeOf(before, after) };
    }),
  ];
}

/** A change that is more than chance. */
export const isClear = (found: Comparison['change']): found is Change =>
  found?.kind === 'change' && found.verdict !== 'no-clear-change';
