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
    .map((site) => ({ id: site.facility_id, at: [site.lon, site.lat] }));
  return points.map((point) => {
    const from = [point.lon, point.lat];
    let facility_id: string | null = null;
    let distance_km: number | null = null;
    for (const site of sites) {
      const km = distance(from, site.at);
      if (distance_km === null || km < distance_km) {
        distance_km = km;
        facility_id = site.id;
      }
    }
    return { facility_id, distance_km };
  });
}
