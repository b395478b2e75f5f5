import { straightLineCost } from '#core/placement/straightLineCost.ts';
import type { PlanningPoint, PlanningSite } from '#core/planning/planningPoint.ts';
import type { PlanningGround } from '#core/planning/planningProblem.ts';

const point = (
  id: string,
  adm2_pcode: string,
  lon: number,
  people: number,
  women: number,
  rural: boolean | null,
): PlanningPoint => ({
  id,
  name: id,
  adm2_pcode,
  lat: 0,
  lon,
  people,
  women,
  rural,
});

/** Four places on the equator, a degree (111.19 km) apart, in two districts. */
export const points = [
  point('a', 'X', 0, 100, 40, false),
  point('b', 'X', 1, 50, 30, true),
  point('c', 'Y', 2, 200, 90, true),
  point('d', 'Y', 3, 10, 5, null),
];

export const office: PlanningSite = {
  id: 'office',
  name: 'office',
  adm2_pcode: 'X',
  lat: 0,
  lon: 0,
  kind: 'office',
};

/** A ground over these sites, weighted by persons, as the crow flies. */
export const groundOf = (sites: readonly PlanningSite[]): PlanningGround => ({
  points,
  sites,
  weights: Float64Array.from(points, ({ people }) => people),
  cost: straightLineCost(points, sites),
});
