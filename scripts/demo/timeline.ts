import { type Month, monthIndex } from '#core/period.ts';
import type { Random } from '#core/random.ts';

/** The sum of numbers; 0 of none. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Years from a month to a later one, with fractions. */
export const yearsSince = (start: Month, month: Month): number =>
  (monthIndex(month) - monthIndex(start)) / 12;

/** The year of a month, and its number in the year from 1. */
export const partsOf = (month: Month) => ({
  year: Number(month.slice(0, 4)),
  of_year: Number(month.slice(5)),
});

/** A day of the month, drawn by day-of-week weights (Sunday first). */
export function dayIn(month: Month, weekday: readonly number[], random: Random): string {
  const { year, of_year } = partsOf(month);
  const first = new Date(Date.UTC(year, of_year - 1, 1)).getUTCDay();
  const days = new Date(Date.UTC(year, of_year, 0)).getUTCDate();
  const weights = Array.from({ length: days }, (_, k) => weekday[(first + k) % 7]!);
  return `${month}-${String(random.pick(weights) + 1).padStart(2, '0')}`;
}

/** Records in order of date, numbered. */
export function numbered<R extends { readonly date: string }>(letter: string, rows: readonly R[]) {
  return [...rows]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((row, k) => ({ record_id: `${letter}${String(k + 1).padStart(6, '0')}`, ...row }));
}
