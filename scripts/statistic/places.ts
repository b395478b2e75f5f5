import type { Geometry } from 'geojson';
import type { LatLon } from '#core/geo.ts';
import { field } from './field.ts';

/** A point of the earth. */
export const point = field('{"lat": 30.5, "lon": 47.8}', 'a point of each area', (value): value is LatLon => {
  const { lat, lon } = (value ?? {}) as Partial<LatLon>;
  return Math.abs(lat ?? 91) <= 90 && Math.abs(lon ?? 181) <= 180;
});

/** The outline of an area. */
export const outline = field(
  'a Polygon or MultiPolygon of GeoJSON',
  'the outline of each area, from one topology',
  (value): value is Geometry =>
    ['Polygon', 'MultiPolygon'].includes((value as Partial<Geometry> | null)?.type ?? '') &&
    Array.isArray((value as { coordinates?: unknown }).coordinates),
);
