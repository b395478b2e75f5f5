import { distanceKm, type LatLon } from '../geo.ts';
import { leastCosts } from './graph.ts';
import type { RoadNetwork, RoadSnap } from './roadNetwork.ts';
import type { Snap, TravelCost } from './travelCost.ts';

export interface RoadTravel {
  /** A car goes at the speed of each road, a walker at `off_road_kmh` everywhere, `distance` counts kilometres. */
  readonly mode: 'car' | 'foot' | 'distance';
  /** What the speed of every road is multiplied by for a car: 1 unless told. */
  readonly speed_factor?: number;
  /** Between a point and the road that it joins: 5 km/h unless told. */
  readonly off_road_kmh?: number;
  /** Points farther than this from any road join none: 10 km unless told. */
  readonly most_km?: number;
  /** Points farther than this from a road are reported: 1 km unless told. */
  readonly report_km?: number;
}

/** Least costs from every demand point to every site over the lines of a file, one Dijkstra for each site. */
export function roadCost(
  network: RoadNetwork,
  points: readonly LatLon[],
  sites: readonly LatLon[],
  { mode, speed_factor = 1, off_road_kmh = 5, most_km = 10, report_km = 1 }: RoadTravel,
  { onProgress, stop }: { onProgress?: (done: number) => void; stop?: () => boolean } = {},
): TravelCost {
  if (!(off_road_kmh > 0 && Number.isFinite(off_road_kmh)))
    throw new RangeError(`the speed off the road is ${off_road_kmh} km/h`);
  if (!(speed_factor > 0 && Number.isFinite(speed_factor)))
    throw new RangeError(`speeds are multiplied by ${speed_factor}`);
  const paceOff = mode === 'distance' ? 1 : 60 / off_road_kmh;
  const pair_cost = network.length.map(
    (km, k) => km * (mode === 'car' ? 60 / (speed_factor * network.speed[k]!) : paceOff),
  );
  const join = (list: readonly LatLon[]) => list.map((point) => network.snap(point, most_km));
  const starts = join(points);
  const ends = join(sites);
  const ways = ({ pair, share, distance_km }: RoadSnap) => [
    { node: network.from[pair]!, cost: distance_km * paceOff + share * pair_cost[pair]! },
    { node: network.to[pair]!, cost: distance_km * paceOff + (1 - share) * pair_cost[pair]! },
  ];
  const m = sites.length;
  const cost = new Float64Array(points.length * m).fill(Number.POSITIVE_INFINITY);
  for (let j = 0; j < m && !stop?.(); j++) {
    const end = ends[j];
    if (!end) continue;
    const paths = leastCosts(network.graph, pair_cost, ways(end));
    starts.forEach((start, i) => {
      if (!start) return;
      let least = distanceKm(points[i]!, sites[j]!) <= 1e-9 ? 0 : Number.POSITIVE_INFINITY;
      for (const way of ways(start)) least = Math.min(least, paths.cost[way.node]! + way.cost);
      // Both on one stretch of road: no need to go to its end.
      if (start.pair === end.pair)
        least = Math.min(
          least,
          (start.distance_km + end.distance_km) * paceOff +
            Math.abs(start.share - end.share) * pair_cost[start.pair]!,
        );
      cost[i * m + j] = least;
    });
    onProgress?.((j + 1) / m);
  }
  const snapsOf = (of: Snap['of'], list: readonly (RoadSnap | null)[]) =>
    list.flatMap((snap, index): Snap[] => {
      if (!snap) return [{ of, index, distance_km: Number.POSITIVE_INFINITY, reason: 'too_far' }];
      const { distance_km } = snap;
      return distance_km > report_km ? [{ of, index, distance_km, reason: 'off_road' }] : [];
    });
  const snaps = [...snapsOf('demand', starts), ...snapsOf('site', ends)];
  snaps.sort((a, b) => b.distance_km - a.distance_km);
  return {
    label: { kind: 'roads', file: network.file, mode, class_speeds: network.class_speeds },
    unit: mode === 'distance' ? 'km' : 'min',
    cost,
    snaps,
  };
}
