import { boundsOf, type Cell, hasValue } from '../cell.ts';
import { addMonths, listMonths, type Month, monthsIn, type Period } from '../period.ts';

/** Counts of one theme in one district, or in all (`TOTAL`): every published month, and the totals of the two periods that are compared. */
export interface CountSeries {
  readonly theme: string;
  /** The theme that holds this one whole, such as violent disputes for tribal ones. */
  readonly part_of?: string;
  readonly adm2_pcode: string;
  readonly months: ReadonlyMap<Month, Cell>;
  readonly current: Cell;
  readonly previous: Cell;
}

/** Counts as numbers, each with the variance that protection adds to it. */
export interface Numbers {
  readonly values: readonly number[];
  readonly doubt: readonly number[];
}

/**
 * The numbers of a run of months, or null when one is missing or withheld without bounds. Rounding within ±h adds about h²/4
 * (exactly so for unbiased rounding to base 5 with h = 4); a withheld count may be anything in its bounds, h²/3.
 */
export function numbersOf(months: ReadonlyMap<Month, Cell>, period: Period): Numbers | null {
  const values: number[] = [];
  const doubt: number[] = [];
  for (const month of listMonths(period)) {
    const cell = months.get(month);
    const bounds = cell && boundsOf(cell);
    if (!bounds) return null;
    const value = hasValue(cell) ? cell.value : (bounds.low + bounds.high) / 2;
    // A count cannot be under 0, so the interval is cut short there, and its longer arm tells the rounding.
    const half = Math.max(value - bounds.low, bounds.high - value);
    values.push(value);
    doubt.push(half ** 2 / (hasValue(cell) ? 4 : 3));
  }
  return { values, doubt };
}

/** The twelve months that end with `end`, and the twelve before, as many as lie in the series' months from its first on. */
export function yearsBack(end: Month, first: Month): Period[] {
  const years: Period[] = [];
  for (let last = end; addMonths(last, -11) >= first; last = addMonths(last, -12))
    years.push({ start: addMonths(last, -11), end: last });
  return years;
}

/** The same months whole years earlier, as near as they do not overlap: what a season cannot disturb. */
export const sameMonthsBefore = ({ start, end }: Period, times = 1): Period => {
  const years = Math.ceil(monthsIn({ start, end }) / 12) * times;
  return { start: addMonths(start, -12 * years), end: addMonths(end, -12 * years) };
};
