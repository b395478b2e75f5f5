import type { LatLon } from '#core/geo.ts';

type Shapes = readonly { readonly geometry: { readonly coordinates: unknown } }[];

/** Degrees that a place may lie outside of all outlines. */
const MARGIN = 0.1;

/** Least and most latitude and longitude of some shapes, with a margin, to two decimals. */
export function frameOf(shapes: Shapes): Readonly<Record<'lat' | 'lon', readonly [number, number]>> {
  const flat = shapes.flatMap(({ geometry }) => (geometry.coordinates as unknown[]).flat(3)) as number[];
  const of = (axis: number): readonly [number, number] => {
    const values = flat.filter((_, k) => k % 2 === axis);
    const round = (value: number) => Math.round(value * 100) / 100;
    return [round(Math.min(...values) - MARGIN), round(Math.max(...values) + MARGIN)];
  };
  return { lon: of(0), lat: of(1) };
}

/** The middle of some shapes: where a new place stands until its coordinates are written. */
export function middleOf(shapes: Shapes): LatLon {
  const { lat, lon } = frameOf(shapes);
  return { lat: (lat[0] + lat[1]) / 2, lon: (lon[0] + lon[1]) / 2 };
}
