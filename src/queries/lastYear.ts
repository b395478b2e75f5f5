import type { Filters } from '#core/filters.ts';
import { type Period, yearOf } from '#core/period.ts';

/** The calendar year in which the reader's period ends: what a stock at the end of a year is asked for. */
export function lastYear({ period }: Filters): Period {
  const year = yearOf(period.end);
  return { start: `${year}-01`, end: `${year}-12` };
}
