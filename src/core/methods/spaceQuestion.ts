import { distanceKm } from '../geo.ts';
import { LEVEL } from '../intervals.ts';
import { standardisedDeviations } from '../measures/empiricalBayes.ts';
import { attainableP, LEAST_AREAS } from '../statistics/space/attainable.ts';
import { kNearest, withinDistance } from '../statistics/space/neighbours.ts';
import { islandsOf, makeWeights, type SpatialWeights } from '../statistics/space/weights.ts';
import { DRAWS, SEED } from '../statistics/work.ts';
import { areaTotals } from './areaTotals.ts';
import { noGaps, noneHidden } from './conditions.ts';
import { integer, number, shareOf, wordOf } from './figure.ts';
import type { Condition, Setting, Settings } from './method.ts';
import type { MethodData } from './methodData.ts';
import type { SpaceLevel } from './spaceData.ts';

/** What may be looked at, each on the level on which the atlas publishes it. */
const MATTERS = ['cases', 'beyondByDistrict', 'beyondBySubDistrict'] as const;
type Matter = (typeof MATTERS)[number];
const NEIGHBOURS = ['touching', 'nearest', 'distance'] as const;
type Neighbours = (typeof NEIGHBOURS)[number];

/** Words that every method on place needs. */
export type SpaceWord =
  | Matter
  | Neighbours
  | 'matter'
  | 'neighbours'
  | 'draws'
  | 'place'
  | 'value'
  | 'notWhy';

const NEAREST = 4;
const MISS = 1 - LEVEL;

/** What is looked at, who counts as a neighbour, and how many arrangements are drawn. */
export const spaceSettings: readonly Setting<SpaceWord>[] = [
  {
    id: 'matter',
    label: 'matter',
    options: (data) =>
      MATTERS.filter((matter) => matter === 'cases' || levelOf(data, matter)?.beyond).map((value) => ({
        value,
        label: wordOf(value),
      })),
    standard: () => 'cases',
  },
  {
    id: 'neighbours',
    label: 'neighbours',
    options: () => NEIGHBOURS.map((value) => ({ value, label: wordOf(value) })),
    standard: () => 'touching',
  },
  {
    id: 'draws',
    label: 'draws',
    options: () => [999, DRAWS].map((draws) => ({ value: `${draws}`, label: integer(draws) })),
    standard: () => `${DRAWS}`,
  },
];

/** A question on place, ready for a test. */
export interface SpaceQuestion {
  readonly level: SpaceLevel;
  readonly values: readonly number[];
  /** What stands in the table: a rate per person and year, or a share. */
  readonly shown: readonly number[];
  readonly weights: SpatialWeights;
  readonly draws: number;
}

/**
 * The question that the settings ask, or null where the atlas lacks the areas. Rates of cases are standardised for unequal
 * populations (Assunção and Reis 1999), so that small districts are not taken for pattern. Throws on a month without a number:
 * conditions come first.
 */
export function spaceQuestion(data: MethodData, settings: Settings): SpaceQuestion | null {
  const matter = settings.matter as Matter;
  const level = levelOf(data, matter);
  if (!level) return null;
  const weights = makeWeights(level.ids, neighboursOf(level, settings.neighbours as Neighbours));
  const shared = { level, weights, draws: Number(settings.draws) };
  if (matter === 'cases') {
    const { all } = areaTotals({ ...data, chosen: [] }, 'lastYear');
    const byId = new Map(all.map((one) => [one.id, one] as const));
    const found = level.ids.map((id) => byId.get(id));
    if (!found.every((one) => one !== undefined && one.exposure > 0)) return null;
    const counts = found.map((one) => one!.total.value);
    const exposures = found.map((one) => one!.exposure);
    const shown = counts.map((count, k) => count / exposures[k]!);
    return { ...shared, shown, values: standardisedDeviations(counts, exposures) };
  }
  if (!level.beyond) return null;
  const values = level.beyond.map((persons, k) => persons / Math.max(1, level.persons[k]!));
  return { ...shared, shown: values, values };
}

/** The conditions of every test on place; `local` tests must also be able to reach significance at all. */
export function spaceConditions(data: MethodData, settings: Settings, local: boolean): Condition[] {
  const series = data.districts.map(({ id, cases }) => ({ id, cells: cases }));
  const whole = settings.matter === 'cases' ? [noGaps(series), noneHidden(series)] : [];
  if (!whole.every(({ met }) => met)) return whole;
  const question = spaceQuestion(data, settings);
  if (!question) return [{ reason: 'no-denominator', met: false }];
  const { weights, values, draws } = question;
  const areas = weights.ids.length;
  // Of the tests by district over time the one with most power: the seasonal ranks find next to nothing in over-dispersed months.
  const instead = 'trend-with-season' as const;
  const { smallest, needed, attainable } = attainableP(weights, draws, MISS);
  const islands = islandsOf(weights).length;
  return [
    ...(local
      ? [
          {
            reason: 'unattainable' as const,
            met: attainable,
            smallest_p: Math.min(...smallest),
            level: needed,
            instead,
          },
        ]
      : []),
    { reason: 'too-few', met: areas >= LEAST_AREAS, needs: LEAST_AREAS, has: areas, instead },
    { reason: 'islands', met: islands === 0, has: islands },
    { reason: 'constant', met: new Set(values).size > 1 },
  ];
}

const levelOf = ({ space }: MethodData, matter: Matter): SpaceLevel | undefined =>
  space?.find(({ level }) => level === (matter === 'beyondBySubDistrict' ? 'adm3' : 'adm2'));

function neighboursOf({ touching, points }: SpaceLevel, rule: Neighbours): readonly (readonly number[])[] {
  if (rule === 'touching') return touching;
  if (rule === 'nearest') return kNearest(points, Math.min(NEAREST, points.length - 1));
  // The shortest distance within which nobody stands alone.
  const farthest = Math.max(
    ...points.map((from, i) =>
      Math.min(...points.flatMap((to, j) => (j === i ? [] : [distanceKm(from, to)]))),
    ),
  );
  return withinDistance(points, farthest);
}

/** How many areas were tested by how many arrangements: what every result on place tells. */
export const drawnFor = ({ draws }: SpaceQuestion, tests: number) => ({
  tests,
  draws,
  seed: SEED,
  readings: 1,
});

/** The value of the k-th area as the reader knows it: a rate of cases per 100,000, a share as it is. */
export const shownOf = ({ shown }: SpaceQuestion, k: number, isRate: boolean) =>
  isRate ? number(shown[k]! * 100_000) : shareOf(shown[k]!);
