import { resolve } from 'node:path';
import { apportionPersons } from '#core/build/apportionPersons.ts';
import type { LatLon } from '#core/geo.ts';
import type { PlacementProblem } from '#core/placement/problem.ts';
import { straightLineCost } from '#core/placement/straightLineCost.ts';
import { referenceIn } from '../atlas/readFolder.ts';

const FOLDER = resolve(import.meta.dirname, '../../data/reference');

/** Where the governorate's localities lie, by id. */
export const basraPoints = (): ReadonlyMap<string, LatLon> =>
  new Map(referenceIn(FOLDER).localities.map(({ locality_id, lat, lon }) => [locality_id, { lat, lon }]));

/**
 * The governorate's localities, weighted by the persons apportioned to them, and as candidate sites those with most
 * persons; straight-line kilometres. From the reference tables alone.
 */
export function basraProblem(sites: number): PlacementProblem {
  const reference = referenceIn(FOLDER);
  const points = apportionPersons(reference.units, reference.localities, reference.place);
  const persons = (point: (typeof points)[number]) => point.female + point.male;
  const candidates = [...points]
    .sort((a, b) => persons(b) - persons(a) || (a.locality_id < b.locality_id ? -1 : 1))
    .slice(0, sites);
  return {
    demand_ids: points.map((point) => point.locality_id),
    weights: points.map(persons),
    site_ids: candidates.map((point) => point.locality_id),
    cost: straightLineCost(points, candidates),
  };
}
