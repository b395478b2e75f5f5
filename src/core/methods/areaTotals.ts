import { missing, type NumberCell, rounded } from '../cell.ts';
import { type CountSeries, numbersOf } from '../changes/countSeries.ts';
import { pastOf, spreadOfTotal } from '../changes/usualSpread.ts';
import type { Period } from '../period.ts';
import { LOW_BASE } from '../rates.ts';
import type { Spread } from '../statistics/comparing/unequalRates.ts';
import { sum } from '../statistics/numbers/summaries.ts';
import { chosenDistricts, type MethodData } from './methodData.ts';

/** One district's cases over a run of months, with what stands behind them. */
export interface AreaTotal {
  readonly id: string;
  /** Persons × years. */
  readonly exposure: number;
  readonly total: NumberCell;
  /** What the total would be at the rate of all districts together. */
  readonly expected: number;
  /** How months and years of this district scatter beyond Poisson counts. */
  readonly spread: Spread;
}

/** The districts that can be compared, and those with too few cases to be. */
export interface AreaTotals {
  readonly years: number;
  readonly areas: readonly AreaTotal[];
  /** Every district, with too few cases or not. */
  readonly all: readonly Pick<AreaTotal, 'id' | 'exposure' | 'total'>[];
  /** Districts with fewer than ten cases. */
  readonly few: readonly string[];
  /** Cases per person and year of those compared. */
  readonly rate: number;
}

/** The last twelve months, or every month. */
export const WINDOWS = ['lastYear', 'everyMonth'] as const;
export type Window = (typeof WINDOWS)[number];

/**
 * Adds up each chosen district's months. The roundings of single months fall independently, so that two standard deviations
 * hold the sum. Throws on a month without a number: conditions come first.
 */
export function areaTotals(data: MethodData, window: Window): AreaTotals {
  const { months } = data;
  const end = months.at(-1)!;
  const lastYear: Period = { start: months[Math.max(0, months.length - 12)]!, end };
  const period = window === 'lastYear' ? lastYear : { start: months[0]!, end };
  const districts = chosenDistricts(data);
  const series = districts.map(
    ({ id, cases }): CountSeries => ({
      theme: 'cases',
      adm2_pcode: id,
      months: new Map(months.map((month, k) => [month, cases[k]!])),
      current: missing('not-collected'),
      previous: missing('not-collected'),
    }),
  );
  // Years are held against each other one by one, however many are added up.
  const past = pastOf(series, lastYear, months[0]!);
  const sums = series.map((one, k) => {
    const numbers = numbersOf(one.months, period);
    if (!numbers) throw new RangeError(`a month of ${one.adm2_pcode} has no number`);
    const value = sum(numbers.values);
    const half = 2 * Math.sqrt(sum(numbers.doubt));
    const years = numbers.values.length / 12;
    return {
      id: one.adm2_pcode,
      place: k,
      years,
      exposure: districts[k]!.persons * years,
      total: rounded(value, Math.max(0, value - half), value + half),
    };
  });
  const years = sums[0]?.years ?? 0;
  const enough = sums.filter(({ total }) => total.value >= LOW_BASE);
  const rate = sum(enough.map(({ total }) => total.value)) / sum(enough.map(({ exposure }) => exposure));
  return {
    years,
    rate,
    all: sums,
    few: sums.filter(({ total }) => total.value < LOW_BASE).map(({ id }) => id),
    areas: enough.map(({ id, place, exposure, total }) => {
      const expected = rate * exposure;
      return { id, exposure, total, expected, spread: spreadOfTotal(past, place, expected, years) };
    }),
  };
}
