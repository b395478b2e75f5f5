import { distance } from '@turf/turf';

/** A position in WGS 84, in degrees. */
export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

/** A place that serves people. */
export interface Facility extends LatLon {
  readonly facility_id: string;
}

/** The facility closest to a point; both null when there are no facilities. */
export interface Nearest {
  readonly facility_id: string | null;
  readonly distance_km: number | null;
}

/** Great-circle distance in kilometres (haversine on a sphere of mean radius 6,371.0088 km, as turf has it). */
export const distanceKm = (a: LatLon, b: LatLon): number => distance([a.lon, a.lat], [b.lon, b.lat]);

/** The closest facility of each point, in the order of the points. Equal distances go to the smaller facility id. */
export function nearest(points: readonly LatLon[], facilities: readonly Facility[]): Nearest[] {
  const sites = [...facilities]
    .sort((a, b) => (a.facility_id < b.facility_id ? -1 : 1))
    .map((site) => ({ site, at: onUnitSphere(site) }));
  return points.map((point) => {
    const [x, y, z] = onUnitSphere(point);
    let closest: Facility | null = null;
    let least = Number.POSITIVE_INFINITY;
    // Chords rank as great circles do and cost no trigonometry, so that every step of a slider can ask again.
    for (const { site, at } of sites) {
      const chord = (at[0] - x) ** 2 + (at[1] - y) ** 2 + (at[2] - z) ** 2;
      if (chord < least) {
        least = chord;
        closest = site;
      }
    }
    return closest
      ? { facility_id: closest.facility_id, distance_km: distanceKm(point, closest) }
      : { facility_id: null, distance_km: null };
  });
}

function onUnitSphere({ lat, lon }: LatLon): readonly [x: number, y: number, z: number] {
  const phi = (lat * Math.PI) / 180;
  const lambda = (lon * Math.PI) / 180;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
