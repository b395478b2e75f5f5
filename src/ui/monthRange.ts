import { addMonths, isWithin, type Month, monthAt, monthIndex, monthsIn, type Period } from '#core/period.ts';

/** Ranges that a reader often wants, by what they are. */
export type QuickRange = 'last12' | 'lastYear' | 'whole' | 'yearEarlier';
export const QUICK_RANGES = ['last12', 'lastYear', 'yearEarlier', 'whole'] as const satisfies QuickRange[];

/** The last calendar year that lies whole within the extent, or null. */
function lastWholeYear(extent: Period): Period | null {
  const year = extent.end.endsWith('-12')
    ? extent.end.slice(0, 4)
    : String(Number(extent.end.slice(0, 4)) - 1);
  const period = { start: `${year.padStart(4, '0')}-01`, end: `${year.padStart(4, '0')}-12` };
  return isWithin(period, extent) ? period : null;
}

/** The range meant, or null where the extent does not hold it. `yearEarlier` moves the present range by twelve months. */
export function quickRange(kind: QuickRange, extent: Period, present: Period): Period | null {
  switch (kind) {
    case 'last12':
      return monthsIn(extent) < 12 ? null : { start: addMonths(extent.end, -11), end: extent.end };
    case 'lastYear':
      return lastWholeYear(extent);
    case 'whole':
      return extent;
    case 'yearEarlier': {
      const moved = { start: addMonths(present.start, -12), end: addMonths(present.end, -12) };
      return isWithin(moved, extent) ? moved : null;
    }
  }
}

const earlier = (a: Month, b: Month): Month => (monthIndex(a) < monthIndex(b) ? a : b);
const later = (a: Month, b: Month): Month => (monthIndex(a) > monthIndex(b) ? a : b);
const clamp = (month: Month, { start, end }: Period): Month => earlier(later(month, start), end);

/** Moves one end of a range, within the extent; an end that is passed comes along. */
export function moveEnd(period: Period, end: 'start' | 'end', month: Month, extent: Period): Period {
  const to = clamp(month, extent);
  return end === 'start'
    ? { start: to, end: later(period.end, to) }
    : { start: earlier(period.start, to), end: to };
}

/** The month with another year or another month of the year. */
export const withYear = (month: Month, year: string): Month => `${year}-${month.slice(5)}`;
export const withMonthOfYear = (month: Month, index: number): Month =>
  monthAt(Number(month.slice(0, 4)) * 12 + index);
