import type { Month, Period } from '../period.ts';
import type { Spread } from '../statistics/comparing/unequalRates.ts';
import { sum } from '../statistics/numbers/summaries.ts';
import { type CountSeries, numbersOf, sameMonthsBefore, yearsBack } from './countSeries.ts';

/** What the past of one theme tells about its months. */
export interface ThemePast {
  /** Share of a year's cases that falls on each of the twelve months up to the end; null with under two years of past. */
  readonly season: readonly number[] | null;
  /** Cases on which each month's share stands. */
  readonly behind: readonly number[];
  /** Spread of single months around their year and season, for each series in the given order. */
  readonly months: readonly Spread[];
  /** Variance between neighbouring years beyond what the months explain, relative to the squared level. */
  readonly between_years: number;
  /** Degrees of freedom of that estimate; 0 where no pair told. */
  readonly between_df: number;
  /** Pairs of years that told so. */
  readonly pairs: number;
}

/**
 * Learns from all districts of one theme what is usual, from the years before the last twelve months of the period; the last
 * twelve themselves only when there is nothing else. The spread of a series is the Pearson variance around (year × season),
 * less what rounding adds, over the mean (Wedderburn 1974); years differ by the moment estimate that is left of squared
 * differences between the same months of neighbouring years. Neighbouring differences share a year: over a run of m their mean
 * square has 2m²/(3m − 1) degrees of freedom (von Neumann, Kent, Bellinson and Hart 1941, Annals of Mathematical Statistics 12).
 */
export function pastOf(series: readonly CountSeries[], period: Period, first: Month): ThemePast {
  const [last, ...earlier] = yearsBack(period.end, first);
  const usable = (years: readonly Period[]) =>
    series.map(({ months }) => years.flatMap((year) => numbersOf(months, year) ?? []));
  const past = usable(earlier);
  const rows = past.some((years) => years.length > 0) ? past : usable(last ? [last] : []);

  const behind = Array.from({ length: 12 }, (_, m) =>
    sum(rows.map((years) => sum(years.map(({ values }) => values[m]!)))),
  );
  const everything = sum(behind);
  // One case more in each month keeps a share from standing at nothing.
  const shares = behind.map((cases) => (cases + 1) / (everything + 12));
  const season = past.some((years) => years.length > 1) ? shares : null;

  const months = rows.map((years): Spread => {
    let squares = 0;
    let expected = 0;
    for (const { values, doubt } of years) {
      const level = sum(values);
      values.forEach((value, m) => {
        squares += (value - level * shares[m]!) ** 2 - doubt[m]!;
        expected += level * shares[m]!;
      });
    }
    const factor = expected > 0 ? Math.max(1, ((12 / 11) * squares) / expected) : 1;
    return { factor, df: Math.max(1, 11 * years.length) };
  });
  return { season, behind, months, ...betweenYears(series, period, first, months) };
}

/** Neighbouring years of one district: how many pairs, how many of them share a year with the next, and at what level. */
interface Run {
  readonly factor: number;
  readonly level: number;
  readonly told: number;
  readonly neighbours: number;
}

function betweenYears(
  series: readonly CountSeries[],
  period: Period,
  first: Month,
  spreads: readonly Spread[],
): Pick<ThemePast, 'between_years' | 'between_df' | 'pairs'> {
  let excess = 0;
  let weight = 0;
  let pairs = 0;
  const runs: Run[] = [];
  series.forEach(({ months }, k) => {
    const { factor } = spreads[k]!;
    let told = 0;
    let neighbours = 0;
    let levels = 0;
    let last = 0;
    for (let times = 1; sameMonthsBefore(period, times + 1).start >= first; times++) {
      const later = numbersOf(months, sameMonthsBefore(period, times));
      const before = numbersOf(months, sameMonthsBefore(period, times + 1));
      if (!later || !before) continue;
      const [a, b] = [sum(later.values), sum(before.values)];
      if (a + b === 0) continue;
      const doubt = sum(later.doubt) + sum(before.doubt);
      excess += ((a - b) ** 2 - doubt) / (a + b) - factor;
      levels += (a * a + b * b) / (a + b);
      told++;
      if (times === last + 1 && last > 0) neighbours++;
      last = times;
    }
    if (told === 0) return;
    weight += levels;
    pairs += told;
    runs.push({ factor, level: levels / told, told, neighbours });
  });
  const between_years = weight > 0 ? Math.max(0, excess / weight) : 0;
  return { between_years, between_df: freedomsOf(runs, between_years), pairs };
}

/** Squares of districts with unlike variances pooled (Satterthwaite 1946, Biometrics Bulletin 2); 0 of none. */
function freedomsOf(runs: readonly Run[], between_years: number): number {
  let whole = 0;
  let variance = 0;
  for (const { factor, level, told, neighbours } of runs) {
    const scale = factor + between_years * level;
    whole += scale * told;
    // A square has variance 2 and two neighbours, whose differences correlate by −1/2, a covariance of 1/2.
    variance += scale ** 2 * (2 * told + neighbours);
  }
  return variance > 0 ? (2 * whole ** 2) / variance : 0;
}

/** The spread of a comparison of two whole periods: that of the months, and what years differ by beyond it. */
export function spreadOfChange(past: ThemePast, place: number, current: number, previous: number): Spread {
  const whole = current + previous;
  const between = whole > 0 ? (past.between_years * (current ** 2 + previous ** 2)) / whole : 0;
  return together(past, place, between);
}

/** The spread of one total over so many years around what is expected of it. */
export const spreadOfTotal = (past: ThemePast, place: number, expected: number, years: number): Spread =>
  together(past, place, (past.between_years * expected) / Math.max(1, years));

/** Two parts of a variance with Satterthwaite's degrees of freedom. */
function together({ months, between_df }: ThemePast, place: number, between: number): Spread {
  const { factor, df } = months[place]!;
  if (between === 0) return { factor, df };
  const freedoms = (factor + between) ** 2 / (factor ** 2 / df + between ** 2 / Math.max(1, between_df));
  return { factor: factor + between, df: freedoms };
}
