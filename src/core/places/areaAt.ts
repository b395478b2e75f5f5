import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { LatLon } from '../geo.ts';

/** Outlines prepared for asking which of them holds a point. */
export interface AreaLocator {
  /** Code of the outline that holds the point; null outside of all. A point on a shared edge belongs to one of the two. */
  readonly areaAt: (point: LatLon) => string | null;
}

interface Ring {
  readonly points: readonly Position[];
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

/** Prepares outlines that carry their code in `pcode`. */
export function areaLocator(
  features: readonly Feature<Polygon | MultiPolygon, { readonly pcode: string }>[],
): AreaLocator {
  const areas = features.map(({ geometry, properties }) => ({
    pcode: properties.pcode,
    rings: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat().map(ringOf),
  }));
  return {
    areaAt({ lat, lon }) {
      // A point is inside where it is inside an odd number of rings: holes and islands need no rule of their own.
      const found = areas.find(
        ({ rings }) => rings.reduce((n, ring) => n + (isInside(ring, lon, lat) ? 1 : 0), 0) % 2 === 1,
      );
      return found?.pcode ?? null;
    },
  };
}

function ringOf(points: readonly Position[]): Ring {
  const x = points.map((point) => point[0]!);
  const y = points.map((point) => point[1]!);
  return { points, box: [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)] };
}

/** Ray casting: the number of edges that a ray to the east crosses. */
function isInside({ points, box }: Ring, x: number, y: number): boolean {
  if (x < box[0] || y < box[1] || x > box[2] || y > box[3]) return false;
  let inside = false;
  for (let k = 0, j = points.length - 1; k < points.length; j = k++) {
    const [ax, ay] = points[k] as [number, number];
    const [bx, by] = points[j] as [number, number];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
