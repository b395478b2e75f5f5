import type { Random } from '../random.ts';
import { addExcess } from '../statistics/alerts/cusum.ts';
import { mean } from '../statistics/numbers/summaries.ts';
import { done, type Outcome, refuse } from '../statistics/outcome.ts';

const YEAR = 12;
/** Standard deviations of each month that do not count. */
const SPARED = 0.5;

/**
 * The cumulative sums of the judged months, each excess in Poisson standard deviations less a half. Each month is expected at the
 * mean of the months before, as its season has it; the season is learned from all years, so that no order of the years changes it.
 * Refused when no month before has a case.
 */
export function excessSums(
  values: readonly number[],
  judged: number,
  share: readonly number[] = seasonOf(values),
): Outcome<readonly number[]> {
  const from = values.length - judged;
  const level = mean(values.slice(0, from));
  if (!(level > 0)) return refuse('no-denominator');
  let sum = 0;
  return done(
    values.slice(from).map((value, k) => {
      const expected = level * share[(from + k) % YEAR]!;
      sum = addExcess(sum, (value - expected) / Math.sqrt(expected), SPARED);
      return sum;
    }),
  );
}

/** What each month of the year has of the level; half a case is added to both. */
export function seasonOf(values: readonly number[]): number[] {
  const level = mean(values);
  // A month that never had a case would count without end.
  return yearsOf(values).map((own) => (mean(own) + 0.5) / (level + 0.5));
}

/** The values of each month of the year, year by year. */
export const yearsOf = (values: readonly number[]): number[][] =>
  Array.from({ length: YEAR }, (_, month) => values.filter((_, t) => t % YEAR === month));

/** The same months with the years of each month of the year in another order, so that the season stays where it is. */
export function shuffledYears(years: readonly number[][], length: number, random: Random): number[] {
  const shuffled = new Array<number>(length);
  for (let month = 0; month < YEAR; month++) {
    const own = years[month]!;
    random.shuffle(own);
    for (let year = 0; year < own.length; year++) shuffled[year * YEAR + month] = own[year]!;
  }
  return shuffled;
}
