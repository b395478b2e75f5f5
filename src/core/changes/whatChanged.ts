import { hasValue, type NumberCell, rounded } from '../cell.ts';
import { LEVEL } from '../intervals.ts';
import { listMonths, type Month, type Period } from '../period.ts';
import type { Spread } from '../statistics/comparing/unequalRates.ts';
import { sum } from '../statistics/numbers/summaries.ts';
import { type CountSeries, numbersOf, yearsBack } from './countSeries.ts';
import { bySurest, type Comparison, canBeTested, type Finding, findChanges } from './findChanges.ts';
import { type LargestChange, largestChanges } from './largestChanges.ts';
import { ARRIVALS } from './themes.ts';
import { pastOf, spreadOfChange, type ThemePast } from './usualSpread.ts';

/** What stood out, of how much that was looked at. */
export interface WhatChanged {
  /** Whole periods compared with the same months before. */
  readonly tested_changes: number;
  /** Single months compared with the rest of their year, season taken out. */
  readonly tested_months: number;
  /** Whether no two earlier years could be held against each other, so that nobody knows how much years differ anyway. */
  readonly short_past: boolean;
  /** What was not looked at, since both periods together have under 20 cases or one has no number. */
  readonly left_out: readonly Pick<CountSeries, 'theme' | 'adm2_pcode'>[];
  /** The surest first; empty when nothing stands out. */
  readonly findings: readonly Finding[];
  /** Which district changed most in disputes and in arrivals, whether or not it is more than chance. */
  readonly largest: readonly LargestChange[];
}

/** The themes of which the most changed district is told. */
const HEADLINES = ['violent_dispute', ARRIVALS];

/** How the chance of a false finding is shared out: the greater part to whole periods. */
const FOR_CHANGES = 0.7;

/**
 * What stands out in all districts and themes of a period: changes against the same months before, and single months far
 * above or below what their year and season would have. All tests share one chance of any false finding, `1 − level`. A
 * theme that is part of another gives way to it, or it to the part, whichever is surer. `first` is the first month that the
 * atlas holds.
 */
export function whatChanged(
  series: readonly CountSeries[],
  period: Period,
  first: Month,
  level = LEVEL,
): WhatChanged {
  const themes = new Map<string, CountSeries[]>();
  for (const one of series) themes.set(one.theme, [...(themes.get(one.theme) ?? []), one]);
  const changes: Comparison[] = [];
  const months: Comparison[] = [];
  let pairs = 0;
  for (const list of themes.values()) {
    const past = pastOf(list, period, first);
    pairs += past.pairs;
    list.forEach((one, place) => {
      changes.push(changeOf(one, past, place));
      months.push(...monthsOf(one, past, place, period, first));
    });
  }
  const chance = 1 - level;
  const found = [
    findChanges(changes, 1 - chance * FOR_CHANGES),
    findChanges(months, 1 - chance * (1 - FOR_CHANGES)),
  ] as const;
  const findings = found.flatMap((one) => one.findings).sort(bySurest);
  return {
    tested_changes: found[0].tested,
    tested_months: found[1].tested,
    short_past: pairs === 0,
    left_out: series
      .filter(({ current, previous }) => !canBeTested(current, previous))
      .map(({ theme, adm2_pcode }) => ({ theme, adm2_pcode })),
    findings: withoutNested(findings, new Map(series.map(({ theme, part_of }) => [theme, part_of]))),
    largest: largestChanges(changes, HEADLINES),
  };
}

function changeOf({ theme, adm2_pcode, current, previous }: CountSeries, past: ThemePast, place: number) {
  const spread: Partial<Pick<Comparison, 'spread'>> =
    hasValue(current) && hasValue(previous)
      ? { spread: spreadOfChange(past, place, current.value, previous.value) }
      : {};
  return { theme, adm2_pcode, current, previous, ...spread };
}

/** Each month of the period's last twelve against the others of its twelve, as the season would share them out. */
function monthsOf(
  { theme, adm2_pcode, months }: CountSeries,
  past: ThemePast,
  place: number,
  period: Period,
  first: Month,
): Comparison[] {
  const year = yearsBack(period.end, first)[0];
  const numbers = year && numbersOf(months, year);
  if (!past.season || !numbers) return [];
  const all = sum(numbers.values);
  const doubt = sum(numbers.doubt);
  return listMonths(year).flatMap((month, m): Comparison[] => {
    const current = months.get(month)!;
    if (month < period.start || !hasValue(current)) return [];
    const share = past.season![m]!;
    return [
      {
        theme,
        adm2_pcode,
        month,
        current,
        previous: othersOf(current, all, doubt - numbers.doubt[m]!),
        exposure: { current: share, previous: 1 - share },
        spread: withShareDoubt(past.months[place]!, all * share, past.behind[m]!),
      },
    ];
  });
}

/** The other months together. Their roundings fall independently, so that two standard deviations hold the sum. */
function othersOf(current: NumberCell, all: number, doubt: number): NumberCell {
  const value = Math.max(0, all - current.value);
  const half = 2 * Math.sqrt(doubt);
  return rounded(value, Math.max(0, value - half), value + half);
}

/** A month's share of the year is itself an estimate on so many cases: its doubt adds to that of the count. */
const withShareDoubt = ({ factor, df }: Spread, expected: number, behind: number): Spread => ({
  factor: factor * (1 + expected / Math.max(1, behind)),
  df,
});

/** Of a whole and its part that changed alike in one place and time, the surer. Findings come ranked. */
function withoutNested(
  findings: readonly Finding[],
  partOf: ReadonlyMap<string, string | undefined>,
): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const related = (other: Finding) =>
      partOf.get(finding.theme) === other.theme || partOf.get(other.theme) === finding.theme;
    const told = kept.some(
      (other) =>
        other.adm2_pcode === finding.adm2_pcode &&
        other.month === finding.month &&
        other.direction === finding.direction &&
        related(other),
    );
    if (!told) kept.push(finding);
  }
  return kept;
}

/** How sure a finding is, in three steps of its corrected p. */
const SURENESS = ['clear', 'strong', 'very-strong'] as const;
export type Sureness = (typeof SURENESS)[number];

/** Clear up to 0.05, strong up to 0.01, very strong up to 0.001. */
export const surenessOf = ({ p }: Pick<Finding, 'p'>): Sureness =>
  p <= 0.001 ? 'very-strong' : p <= 0.01 ? 'strong' : 'clear';
