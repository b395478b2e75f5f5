import { distanceKm, type LatLon } from '../geo.ts';

/** Great-circle kilometres from each demand point to each site, as the placement problem wants them. */
export function straightLineCost(points: readonly LatLon[], sites: readonly LatLon[]): Float64Array {
  const cost = new Float64Array(points.length * sites.length);
  points.forEach((point, i) => {
    sites.forEach((site, j) => {
      cost[i * sites.length + j] = distanceKm(point, site);
    });
  });
  return cost;
}
