import { distanceKm, type LatLon } from '../geo.ts';
import type { LocalityRow } from '../schema/locality.ts';
import type { CensusUnit, Gazetteer } from './referenceTables.ts';

/** A locality at most this far from an urban place counts as urban. */
const URBAN_KM = 3;

type Place = LatLon & { readonly place_kind: string };

/** Whether a place of the list marks built-up land: any kind but villages and airports. */
const isUrbanPlace = (place: Place) => place.place_kind !== 'village' && place.place_kind !== 'airport';

/**
 * Apportions census persons to localities (modelled; the census does not count localities). In each census unit:
 *
 * 1. A locality is urban when it lies at most `URBAN_KM` from a place that is neither a village nor an airport, else rural.
 * 2. The unit's urban persons are shared equally over its urban localities, the rural ones equally over its rural ones.
 * 3. A unit whose localities are all of one kind shares all its persons equally over them.
 * 4. Women and men are each shared in proportion to that, in whole persons by largest remainder, ties in the order of the
 *    localities, so that each unit's women and men are exactly the census's.
 */
export function apportionPersons(
  units: readonly CensusUnit[],
  localities: readonly Gazetteer[],
  places: readonly Place[],
): LocalityRow[] {
  const urbanPlaces = places.filter(isUrbanPlace);
  const urban = new Set(
    localities
      .filter((point) => urbanPlaces.some((place) => distanceKm(point, place) <= URBAN_KM))
      .map((point) => point.locality_id),
  );
  const rows = new Map<string, LocalityRow>();
  for (const unit of units) {
    const own = localities.filter((point) => point.census_unit === unit.census_unit);
    const urbanCount = own.filter((point) => urban.has(point.locality_id)).length;
    const split = urbanCount > 0 && urbanCount < own.length;
    const weights = own.map((point) =>
      !split
        ? 1
        : urban.has(point.locality_id)
          ? unit.urban / urbanCount
          : unit.rural / (own.length - urbanCount),
    );
    const female = shareOut(unit.female, weights);
    const male = shareOut(unit.male, weights);
    own.forEach(({ assigned_by: _, ...point }, k) => {
      rows.set(point.locality_id, {
        ...point,
        female: female[k]!,
        male: male[k]!,
        apportionment: !split
          ? 'whole_unit_equal'
          : urban.has(point.locality_id)
            ? 'urban_equal'
            : 'rural_equal',
      });
    });
  }
  return localities.flatMap((point) => rows.get(point.locality_id) ?? []);
}

/** Shares a whole number in proportion to weights, in whole parts that sum to it (largest remainder, first come on ties). */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const quotas = weights.map((weight) => (total * weight) / sum);
  const parts = quotas.map(Math.floor);
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byRemainder = quotas
    .map((quota, k) => ({ k, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.k - b.k);
  for (const { k } of byRemainder.slice(0, left)) parts[k]!++;
  return parts;
}
