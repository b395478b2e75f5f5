import { done } from '#core/statistics/outcome.ts';
import { attainableP } from '#core/statistics/space/attainable.ts';
import { getisOrd, getisOrdScores } from '#core/statistics/space/getisOrd.ts';
import { gearyC, generalG } from '#core/statistics/space/globalAssociation.ts';
import { localMoran, localMoranMoments } from '#core/statistics/space/localMoran.ts';
import { moran, moranI } from '#core/statistics/space/moran.ts';
import { contiguity, kNearest, withinDistance } from '#core/statistics/space/neighbours.ts';
import { makeWeights, spatialLag } from '#core/statistics/space/weights.ts';
import { DRAWS, SEED } from '#core/statistics/work.ts';
import { choice, flag, list, named, number, optional, positive, whole } from './field.ts';
import { neighbourFields, neighboursOf } from './neighbourFields.ts';
import { outline, point } from './places.ts';
import { type Statistic, sameLength, statistic } from './statistic.ts';

const area = {
  values: named(list(number('a value for each area')), 'crime'),
  ...neighbourFields,
  weights: optional(choice('row: neighbours share 1; binary: 1 each', ['row', 'binary']), 'row'),
};
const draws = {
  draws: optional(whole('permutations', 1), DRAWS),
  seed: optional(whole('seed of the permutations'), SEED),
};
const self = { with_self: optional(flag('counts the area itself in: Gi* instead of Gi'), false) };

interface Given {
  readonly neighbours: readonly (number | readonly number[])[];
  readonly first: number;
  readonly weights: 'row' | 'binary';
  readonly with_self?: boolean;
}

function weightsOf({ weights, with_self = false, ...given }: Given) {
  const lists = neighboursOf(given);
  const ids = lists.map((_, k) => String(k + given.first));
  return makeWeights(ids, with_self ? lists.map((near, k) => [...near, k]) : lists, weights);
}

function areasOf(given: Given & { readonly values: readonly number[] }) {
  sameLength({ values: given.values, neighbours: given.neighbours });
  return weightsOf(given);
}

const fromOne = (lists: readonly (readonly number[])[]) =>
  lists.map((near) => near.map((place) => place + 1));

/** Eighteen areas in a ring, each touching two on either side, as in the tests of what a geography can reach. */
const ring = {
  values: Array.from({ length: 18 }, (_, k) => (k * 7) % 11),
  neighbours: Array.from({ length: 18 }, (_, k) => [1, 2, 16, 17].map((step) => ((k + step) % 18) + 1)),
};
const points = [0, 1, 3, 3.5].map((lon) => ({ lat: 0, lon }));

/** Methods for areas beside each other. */
export const spaces: readonly Statistic[] = [
  statistic(
    'moran',
    "Moran's I with its moments and a permutation test (spdep's moran.test)",
    {
      ...area,
      ...draws,
      islands: optional(choice("keep: as spdep's zero.policy", ['refuse', 'keep']), 'refuse'),
    },
    ring,
    ({ values, draws, seed, islands, ...given }) =>
      moran(values, areasOf({ values, ...given }), { draws, seed, islands }),
  ),
  statistic(
    'moran-i',
    "Moran's I alone, islands counted in n (spdep's moran; EBImoran of standardised-deviations)",
    area,
    ring,
    ({ values, ...given }) => done({ i: moranI(values, areasOf({ values, ...given })) }),
  ),
  statistic('geary', "Geary's C (spdep's geary.test)", area, ring, ({ values, ...given }) =>
    done(gearyC(values, areasOf({ values, ...given }))),
  ),
  statistic(
    'general-g',
    "Getis and Ord's general G (spdep's globalG.test)",
    area,
    { ...ring, weights: 'binary' },
    ({ values, ...given }) => done(generalG(values, areasOf({ values, ...given }))),
  ),
  statistic(
    'local-moran',
    'local Moran with conditional permutation, corrected for the number of areas (Benjamini–Hochberg)',
    { ...area, ...draws },
    { ...ring, draws: 999 },
    ({ values, draws, seed, ...given }) => localMoran(values, areasOf({ values, ...given }), { draws, seed }),
  ),
  statistic(
    'local-moran-moments',
    "local Moran with its moments and normal p (spdep's localmoran)",
    {
      ...area,
      hypothesis: optional(
        choice('moments given the own value, or not', ['conditional', 'total']),
        'conditional',
      ),
    },
    ring,
    ({ values, hypothesis, ...given }) =>
      done({ areas: localMoranMoments(values, areasOf({ values, ...given }), hypothesis) }),
  ),
  statistic(
    'getis-ord',
    'Gi or Gi* with conditional permutation, corrected for the number of areas',
    { ...area, ...self, ...draws },
    { ...ring, with_self: true, draws: 999 },
    ({ values, draws, seed, ...given }) => getisOrd(values, areasOf({ values, ...given }), { draws, seed }),
  ),
  statistic(
    'getis-ord-scores',
    "Gi or Gi* as a standard score (spdep's localG; PySAL's variance where asked for)",
    { ...area, ...self, variance: optional(choice('whose variance', ['spdep', 'pysal']), 'spdep') },
    { ...ring, with_self: true },
    ({ values, variance, ...given }) =>
      done({ z: getisOrdScores(values, areasOf({ values, ...given }), variance) }),
  ),
  statistic(
    'spatial-lag',
    "weighted sum of each area's neighbours (spdep's lag.listw)",
    area,
    ring,
    ({ values, ...given }) => done({ lag: spatialLag(areasOf({ values, ...given }), values) }),
  ),
  statistic(
    'attainable-p',
    'the smallest p that a geography lets a local test reach, before any value is looked at',
    { ...neighbourFields, draws: draws.draws },
    { neighbours: ring.neighbours },
    ({ draws, ...given }) => done(attainableP(weightsOf({ ...given, weights: 'row' }), draws)),
  ),
  statistic(
    'neighbours-touching',
    'numbers (from 1) of the areas that touch each one: a point is enough for queen, rook wants a border',
    { outlines: list(outline), rule: optional(choice('what touching is', ['queen', 'rook']), 'queen') },
    {
      outlines: [0, 1, 2].map((x) => ({
        type: 'Polygon',
        coordinates: [
          [
            [x, 0],
            [x + 1, 0],
            [x + 1, 1],
            [x, 1],
            [x, 0],
          ],
        ],
      })),
    },
    ({ outlines, rule }) => done({ neighbours: fromOne(contiguity(outlines, rule)) }),
  ),
  statistic(
    'neighbours-nearest',
    'numbers (from 1) of the k nearest by great circle',
    { points: list(point), k: whole('neighbours of each', 1) },
    { points, k: 2 },
    ({ points, k }) => done({ neighbours: fromOne(kNearest(points, k)) }),
  ),
  statistic(
    'neighbours-within',
    'numbers (from 1) of all within so many kilometres by great circle',
    { points: list(point), km: positive('kilometres') },
    { points, km: 120 },
    ({ points, km }) => done({ neighbours: fromOne(withinDistance(points, km)) }),
  ),
];
