import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { distanceKm } from '../geo.ts';
import { ofTable } from './check.ts';
import type { Comparison } from './comparison.ts';

/** Points on a side of the grid that is laid over the outlines. Slivers thinner than its mesh, as generalising leaves them, are not seen. */
const SIDE = 320;
/** Share of the area of all outlines below which overlaps and gaps are the work of generalising. */
const TOLERANCE = 0.002;

/**
 * Whether outlines tile: no land in two of them, and none between them in none. Counted on a grid of points; numbers are square
 * kilometres.
 */
export const outlines: Comparison = async ({ features }) => {
  const shapes = (features ?? []).filter(
    (one): one is Feature<Polygon | MultiPolygon> =>
      one?.geometry?.type === 'Polygon' || one?.geometry?.type === 'MultiPolygon',
  );
  if (shapes.length < 2) return [];
  const { overlap, gap } = tilingOf(shapes);
  return [
    ...(overlap > 0 ? [ofTable('outlines_overlap', null, Math.round(overlap))] : []),
    ...(gap > 0 ? [ofTable('outlines_gap', null, Math.round(gap))] : []),
  ];
};

/** Square kilometres in several outlines, and in none though surrounded by them; zero where that is within the tolerance. */
export function tilingOf(shapes: readonly Feature<Polygon | MultiPolygon>[]): {
  overlap: number;
  gap: number;
} {
  const all = shapes.map(({ geometry }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(),
  );
  const points = all.flat(2);
  const [west, east] = extent(points.map((point) => point[0]!));
  const [south, north] = extent(points.map((point) => point[1]!));
  const count = new Uint8Array(SIDE * SIDE);
  // Ray by ray: the crossings of a row of the grid with each outline, in order, are where it is entered and left.
  for (let y = 0; y < SIDE; y++) {
    const lat = south + ((y + 0.5) * (north - south)) / SIDE;
    for (const rings of all) {
      const crossings = rings.flatMap((ring) => crossingsOf(ring, lat)).sort((a, b) => a - b);
      for (let k = 0; k + 1 < crossings.length; k += 2) {
        const from = Math.ceil(((crossings[k]! - west) / (east - west)) * SIDE - 0.5);
        const to = Math.floor(((crossings[k + 1]! - west) / (east - west)) * SIDE - 0.5);
        for (let x = Math.max(0, from); x <= Math.min(SIDE - 1, to); x++) count[y * SIDE + x]!++;
      }
    }
  }
  const outside = reachedFromEdge(count);
  const middle = { lat: (south + north) / 2, lon: west };
  const cell =
    (distanceKm(middle, { lat: middle.lat, lon: east }) *
      distanceKm({ lat: south, lon: west }, { lat: north, lon: west })) /
    (SIDE * SIDE);
  let [inside, twice, none] = [0, 0, 0];
  for (let k = 0; k < count.length; k++) {
    if (count[k]! > 0) inside++;
    if (count[k]! > 1) twice++;
    if (count[k] === 0 && !outside[k]) none++;
  }
  const over = (n: number) => (n > inside * TOLERANCE ? n * cell : 0);
  return { overlap: over(twice), gap: over(none) };
}

const extent = (values: readonly number[]): [number, number] =>
  values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as [number, number]);

function crossingsOf(ring: readonly Position[], lat: number): number[] {
  const found: number[] = [];
  for (let k = 0, j = ring.length - 1; k < ring.length; j = k++) {
    const [ax, ay] = ring[k] as [number, number];
    const [bx, by] = ring[j] as [number, number];
    if (ay > lat !== by > lat) found.push(ax + ((bx - ax) * (lat - ay)) / (by - ay));
  }
  return found;
}

/** Empty points that the edge of the grid reaches through empty points: the world outside. */
function reachedFromEdge(count: Uint8Array): Uint8Array {
  const reached = new Uint8Array(count.length);
  const todo: number[] = [];
  const visit = (k: number) => {
    if (count[k] === 0 && !reached[k]) {
      reached[k] = 1;
      todo.push(k);
    }
  };
  for (let k = 0; k < SIDE; k++)
    for (const at of [k, (SIDE - 1) * SIDE + k, k * SIDE, k * SIDE + SIDE - 1]) visit(at);
  for (let k = todo.pop(); k !== undefined; k = todo.pop()) {
    const x = k % SIDE;
    if (x > 0) visit(k - 1);
    if (x < SIDE - 1) visit(k + 1);
    if (k >= SIDE) visit(k - SIDE);
    if (k < SIDE * (SIDE - 1)) visit(k + SIDE);
  }
  return reached;
}
