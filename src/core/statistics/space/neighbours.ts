import type { Geometry, Position } from 'geojson';
import { distanceKm, type LatLon } from '../../geo.ts';

/** How neighbours are found. */
const NEIGHBOUR_RULES = ['queen', 'rook', 'nearest', 'distance'] as const;
export type NeighbourRule = (typeof NEIGHBOUR_RULES)[number];

/**
 * Neighbours by touching: `queen` share at least one point of their outlines, `rook` at least one piece of border. The
 * outlines must come from one topology, so that shared points are written alike; they are compared to 1e-7 degrees (a
 * centimetre).
 */
export function contiguity(geometries: readonly Geometry[], rule: 'queen' | 'rook' = 'queen'): number[][] {
  const owners = new Map<string, Set<number>>();
  geometries.forEach((geometry, k) => {
    for (const ring of ringsOf(geometry))
      ring.forEach((position, at) => {
        const keys =
          rule === 'queen' ? [pointKey(position)] : at > 0 ? [edgeKey(ring[at - 1]!, position)] : [];
        for (const key of keys) owners.set(key, (owners.get(key) ?? new Set()).add(k));
      });
  });
  const lists = geometries.map(() => new Set<number>());
  for (const areas of owners.values())
    for (const a of areas) for (const b of areas) if (a !== b) lists[a]!.add(b);
  return lists.map((list) => [...list].sort((a, b) => a - b));
}

/** The k nearest by great circle between the given points; equal distances go to the earlier area. Not always mutual. */
export const kNearest = (points: readonly LatLon[], k: number): number[][] =>
  points.map((from, i) =>
    points
      .map((to, j) => ({ j, km: distanceKm(from, to) }))
      .filter(({ j }) => j !== i)
      .sort((a, b) => a.km - b.km || a.j - b.j)
      .slice(0, k)
      .map(({ j }) => j)
      .sort((a, b) => a - b),
  );

/** All areas whose points lie within the given kilometres of each other. */
export const withinDistance = (points: readonly LatLon[], km: number): number[][] =>
  points.map((from, i) => points.flatMap((to, j) => (j !== i && distanceKm(from, to) <= km ? [j] : [])));

function ringsOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

const pointKey = ([lon, lat]: Position): string => `${Math.round(lon! * 1e7)} ${Math.round(lat! * 1e7)}`;

function edgeKey(a: Position, b: Position): string {
  const [from, to] = [pointKey(a), pointKey(b)];
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}
