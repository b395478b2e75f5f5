import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LatLon } from '#core/geo.ts';

type Ring = readonly (readonly [number, number])[];

/** Text is wider than tall: room to the sides counts this much less than room above and below. */
const TEXT_ASPECT = 2;
const GRID = 16;
const ROUNDS = 4;

const known = new WeakMap<Polygon | MultiPolygon, LatLon>();

/**
 * Where an area's name has most room: the inner point farthest from the outline (the pole of inaccessibility), with widths
 * halved because a name is wide. Found on a grid that is refined around its best point. Remembered per geometry.
 */
export function labelPoint(geometry: Polygon | MultiPolygon): LatLon {
  let point = known.get(geometry);
  if (!point) {
    point = findLabelPoint(geometry);
    known.set(geometry, point);
  }
  return point;
}

function findLabelPoint(geometry: Polygon | MultiPolygon): LatLon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const lat0 = polygons[0]?.[0]?.[0]?.[1] ?? 0;
  const squeeze = Math.cos((lat0 * Math.PI) / 180) / TEXT_ASPECT;
  const rings: Ring[] = polygons.flatMap((polygon) =>
    polygon.map((ring) => ring.map(([lon, lat]: Position) => [lon! * squeeze, lat!] as const)),
  );
  const all = rings.flat();
  let [x0, x1] = extent(all.map((p) => p[0]));
  let [y0, y1] = extent(all.map((p) => p[1]));
  let best = { x: (x0 + x1) / 2, y: (y0 + y1) / 2, room: -Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const [dx, dy] = [(x1 - x0) / GRID, (y1 - y0) / GRID];
    for (let i = 0; i <= GRID; i++)
      for (let j = 0; j <= GRID; j++) {
        const [x, y] = [x0 + i * dx, y0 + j * dy];
        const room = signedDistance(x, y, rings);
        if (room > best.room) best = { x, y, room };
      }
    [x0, x1, y0, y1] = [best.x - dx, best.x + dx, best.y - dy, best.y + dy];
  }
  return { lon: best.x / squeeze, lat: best.y };
}

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/** Distance to the nearest edge, positive inside (even–odd rule), negative outside. */
function signedDistance(x: number, y: number, rings: readonly Ring[]): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings)
    for (let k = 0, prev = ring.length - 1; k < ring.length; prev = k++) {
      const [ax, ay] = ring[k]!;
      const [bx, by] = ring[prev]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
      const t =
        length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2));
      nearest = Math.min(nearest, (x - ax - t * (bx - ax)) ** 2 + (y - ay - t * (by - ay)) ** 2);
    }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}
