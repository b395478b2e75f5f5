import { type Month, monthIndex } from '../../period.ts';
import type { CountModel } from '../regression/glm.ts';

/** Pairs of waves in a year: the year itself and its half. */
const WAVES = 2;

/** Days of a month; February by the leap years of the calendar. */
export const daysIn = (month: Month): number => {
  const index = monthIndex(month);
  return new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
};

/** The terms of one month: level, years from `origin` where a trend is wanted, and the waves of the year. */
export function seasonalTerms(month: Month, origin: Month, trend: boolean): number[] {
  const index = monthIndex(month);
  const waves = Array.from({ length: WAVES }, (_, k) => {
    const angle = (2 * Math.PI * (k + 1) * (index % 12)) / 12;
    return [Math.cos(angle), Math.sin(angle)];
  }).flat();
  return [1, ...(trend ? [(index - monthIndex(origin)) / 12] : []), ...waves];
}

/**
 * A log-linear model of monthly counts: level, trend a year, and a season of two pairs of waves (Serfling 1963; Stolwijk and others
 * 1999), with the days of each month as its length. The trend is the second coefficient.
 */
export const seasonalModel = (
  counts: readonly number[],
  months: readonly Month[],
  trend: boolean,
): CountModel => ({
  counts,
  terms: months.map((month) => seasonalTerms(month, months[0]!, trend)),
  offset: months.map((month) => Math.log(daysIn(month))),
});
