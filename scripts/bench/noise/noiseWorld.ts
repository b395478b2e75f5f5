import { type Cell, exact, rounded } from '#core/cell.ts';
import type { CountSeries } from '#core/changes/countSeries.ts';
import { listMonths, type Month, type Period } from '#core/period.ts';
import type { Random } from '#core/random.ts';
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

/** Kinds of case with their yearly cases in all districts together. */
export const THEMES: readonly { readonly theme: string; readonly cases: number }[] = [
  { theme: 'disputes', cases: 1100 },
  { theme: 'weapons', cases: 500 },
  { theme: 'families', cases: 1900 },
  { theme: 'drugs', cases: 1600 },
  { theme: 'others', cases: 700 },
];

/** Unequal areas: their share of the cases, from large to small. */
export const sharesOf = (areas: number): number[] => {
  const weights = Array.from({ length: areas }, (_, k) => 0.75 ** ((k * 7) / areas));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
};

/** An effect put into one area and theme: its mean is multiplied in the months of a period. */
export interface Planted {
  readonly area: number;
  readonly theme: string;
  readonly period: Period;
  readonly factor: number;
}

/** One invented atlas in which nothing happens but season and chance, and what was planted. */
export function noiseWorld(areas: number, kind: NoiseKind, random: Random, planted?: Planted): CountSeries[] {
  const shares = sharesOf(areas);
  return THEMES.flatMap(({ theme, cases }) =>
    shares.map((share, area): CountSeries => {
      const counts = new Map<Month, number>();
      let year = 1;
      MONTHS.forEach((month, t) => {
        if (t % 12 === 0 && kind.year_size !== null) year = gammaDraw(kind.year_size, random);
        const effect =
          planted?.area === area &&
          planted.theme === theme &&
          month >= planted.period.start &&
          month <= planted.period.end
            ? planted.factor
            : 1;
        const mean = (cases / 12) * share * SEASON[t % 12]! * year * effect;
        counts.set(month, countDraw(mean, kind.month_size, random));
      });
      const publish = (count: number) => (kind.rounded ? roundToFive(count, random) : exact(count));
      const total = (year: string) =>
        publish([...counts].reduce((sum, [month, count]) => sum + (month.startsWith(year) ? count : 0), 0));
      return {
        theme,
        adm2_pcode: `A${String(area + 1).padStart(2, '0')}`,
        months: new Map([...counts].map(([month, count]) => [month, publish(count)])),
        current: total('2025'),
        previous: total('2024'),
      };
    }),
  );
}

/** As controlled rounding leaves a count: a neighbouring multiple of five by chance, so that none is far and means stay. */
function roundToFive(count: number, random: Random): Cell {
  if (count === 0) return exact(0);
  const below = count - (count % 5);
  const value = below + (random.next() < (count % 5) / 5 ? 5 : 0);
  return rounded(value, Math.max(0, value - 4), value + 4);
}
