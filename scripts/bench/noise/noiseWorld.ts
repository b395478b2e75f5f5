import { type Cell, exact, rounded } from '#core/cell.ts';
import type { CountSeries } from '#core/changes/countSeries.ts';
import type { MethodData } from '#core/methods/methodData.ts';
import type { SpaceLevel } from '#core/methods/spaceData.ts';
import { listMonths, type Month, type Period } from '#core/period.ts';
import type { Random } from '#core/random.ts';
import { mean } from '#core/statistics/numbers/summaries.ts';
import { countDraw, gammaDraw } from './draws.ts';

/** How invented counts are drawn. Sizes are of negative binomials; null is none, so that counts are Poisson. */
export interface NoiseKind {
  readonly name: string;
  /** Varies single months. */
  readonly month_size: number | null;
  /** Varies whole years of a district and theme. */
  readonly year_size: number | null;
  /** Whether counts are rounded as the atlas publishes them. */
  readonly rounded: boolean;
}

export const NOISE_KINDS: readonly NoiseKind[] = [
  { name: 'Poisson', month_size: null, year_size: null, rounded: false },
  { name: 'over-dispersed months', month_size: 4, year_size: null, rounded: false },
  { name: 'over-dispersed years', month_size: 10, year_size: 40, rounded: false },
  { name: 'Poisson, rounded', month_size: null, year_size: null, rounded: true },
  { name: 'over-dispersed, rounded', month_size: 4, year_size: 40, rounded: true },
];

/** The atlas's eight years. */
export const EXTENT: Period = { start: '2018-01', end: '2025-12' };
export const LAST_YEAR: Period = { start: '2025-01', end: '2025-12' };
const MONTHS = listMonths(EXTENT);
const SEASON = [0.9, 0.85, 0.95, 1, 1.05, 1.1, 1.15, 1.1, 1.05, 1, 0.95, 0.9];
const PERSONS = 3_660_000;

/** Kinds of case with their yearly cases in all districts together. */
export const THEMES: readonly { readonly theme: string; readonly cases: number }[] = [
  { theme: 'disputes', cases: 1100 },
  { theme: 'weapons', cases: 500 },
  { theme: 'families', cases: 1900 },
  { theme: 'drugs', cases: 1600 },
  { theme: 'others', cases: 700 },
];

/** Unequal areas: their share of the persons and cases, from large to small. */
export const sharesOf = (areas: number): number[] => {
  const weights = Array.from({ length: areas }, (_, k) => 0.75 ** ((k * 7) / areas));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
};

/** An effect on the disputes, or on the answers of a survey. */
export interface Planted {
  readonly name: string;
  /** By how much the mean of an area (from 0) in a month is multiplied. */
  readonly factor?: (area: number, month: Month) => number;
  /** The share of cases that rises and falls with the area's arrivals so many months before. */
  readonly follows?: { readonly months: number; readonly share: number };
  /** By how much the share of yes in the last wave of a survey is higher, as a part of 1. */
  readonly rise?: number;
}

/** Counts of one theme: a row an area, a column a month, each mean multiplied by `times`. */
function countsOf(
  cases: number,
  areas: number,
  kind: NoiseKind,
  random: Random,
  times: (area: number, t: number) => number = () => 1,
): number[][] {
  return sharesOf(areas).map((share, area) => {
    let year = 1;
    return MONTHS.map((_, t) => {
      if (t % 12 === 0 && kind.year_size !== null) year = gammaDraw(kind.year_size, random);
      const mean = (cases / 12) * share * SEASON[t % 12]! * year * times(area, t);
      return countDraw(mean, kind.month_size, random);
    });
  });
}

/** By how much an effect multiplies the mean of an area in a month; arrivals of months before the first are taken for usual. */
function timesOf(planted: Planted | undefined, arrivals?: readonly (readonly number[])[]) {
  const level = arrivals?.map(mean);
  return (area: number, t: number): number => {
    const before = t - (planted?.follows?.months ?? 0);
    const pressure = arrivals && before >= 0 ? arrivals[area]![before]! / level![area]! : 1;
    return (planted?.factor?.(area, MONTHS[t]!) ?? 1) * (1 + (planted?.follows?.share ?? 0) * (pressure - 1));
  };
}

/** One invented atlas in which nothing happens but season and chance, and what was planted. */
export function noiseWorld(areas: number, kind: NoiseKind, random: Random, planted?: Planted): CountSeries[] {
  const publish = (count: number) => (kind.rounded ? roundToFive(count, random) : exact(count));
  return THEMES.flatMap(({ theme, cases }) =>
    countsOf(cases, areas, kind, random, theme === THEMES[0]!.theme ? timesOf(planted) : undefined).map(
      (counts, area): CountSeries => {
        const total = (from: number) =>
          publish(counts.slice(from, from + 12).reduce((sum, count) => sum + count, 0));
        return {
          theme,
          adm2_pcode: nameOf(area),
          months: new Map(counts.map((count, t) => [MONTHS[t]!, publish(count)])),
          current: total(MONTHS.length - 12),
          previous: total(MONTHS.length - 24),
        };
      },
    ),
  );
}

/** The same as a method of the analyst's room is given it: disputes as cases, families as arrivals. */
export function noiseData(areas: number, kind: NoiseKind, random: Random, planted?: Planted): MethodData {
  const arrivals = countsOf(THEMES[2]!.cases, areas, kind, random);
  const cases = countsOf(THEMES[0]!.cases, areas, kind, random, timesOf(planted, arrivals));
  const publish = (count: number) => (kind.rounded ? roundToFive(count, random) : exact(count));
  return {
    months: MONTHS,
    chosen: [],
    together: MONTHS.map((_, t) => publish(cases.reduce((sum, counts) => sum + counts[t]!, 0))),
    districts: sharesOf(areas).map((share, area) => ({
      id: nameOf(area),
      persons: Math.round(share * PERSONS),
      cases: cases[area]!.map(publish),
      arrivals: arrivals[area]!.map(publish),
    })),
    space: [latticeOf(areas)],
  };
}

/** Areas on a lattice three wide, each touching those beside it and across its corners. */
export function latticeOf(areas: number): SpaceLevel {
  const places = Array.from({ length: areas }, (_, k) => ({ row: Math.floor(k / 3), column: k % 3 }));
  return {
    level: 'adm2',
    ids: places.map((_, k) => nameOf(k)),
    touching: places.map((a, i) =>
      places.flatMap((b, j) =>
        j !== i && Math.abs(a.row - b.row) <= 1 && Math.abs(a.column - b.column) <= 1 ? [j] : [],
      ),
    ),
    points: places.map(({ row, column }) => ({ lat: 30 + row / 4, lon: 47 + column / 4 })),
    persons: sharesOf(areas).map((share) => Math.round(share * PERSONS)),
    beyond: null,
  };
}

/** The name of an area, counted from 0. */
const nameOf = (area: number): string => `A${String(area + 1).padStart(2, '0')}`;

/** As controlled rounding leaves a count: a neighbouring multiple of five by chance, so that none is far and means stay. */
function roundToFive(count: number, random: Random): Cell {
  if (count === 0) return exact(0);
  const below = count - (count % 5);
  const value = below + (random.next() < (count % 5) / 5 ? 5 : 0);
  return rounded(value, Math.max(0, value - 4), value + 4);
}
