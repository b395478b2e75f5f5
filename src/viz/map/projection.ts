import type { Geometry, Position } from 'geojson';
import type { LatLon } from '#core/geo.ts';
import type { MapView } from './MapContent.ts';

/** South-west and north-east corner in degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room kept free at each side, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** From degrees to CSS pixels in a frame whose centre is the view's. */
export interface Projection {
  readonly project: (lon: number, lat: number) => readonly [number, number];
  /** CSS pixels that a kilometre takes at a latitude. */
  readonly pixelsPerKm: (lat: number) => number;
}

const WORLD = 512;
const MAX_FIT_ZOOM = 12;
const EARTH_KM = 2 * Math.PI * 6371.0088;

/** Web Mercator (spherical), the unit square with north at the top. */
export const mercator = (lon: number, lat: number): readonly [number, number] => [
  (lon + 180) / 360,
  (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2,
];

/** The way back from the unit square to degrees. */
export const unmercator = (x: number, y: number): LatLon => ({
  lon: x * 360 - 180,
  lat: (Math.atan(Math.sinh((1 - 2 * y) * Math.PI)) * 180) / Math.PI,
});

/** Kilometres on the ground that one CSS pixel stands for. */
export const kmPerPixel = (lat: number, zoom: number): number =>
  (EARTH_KM * Math.cos((lat * Math.PI) / 180)) / (WORLD * 2 ** zoom);

/** The projection of a view in a frame; the same as MapLibre's, so that one map can take the other's place. */
export function projectionOf(view: MapView, size: Size): Projection {
  const scale = WORLD * 2 ** view.zoom;
  const [cx, cy] = mercator(view.lon, view.lat);
  return {
    project: (lon, lat) => {
      const [x, y] = mercator(lon, lat);
      return [(x - cx) * scale + size.width / 2, (y - cy) * scale + size.height / 2];
    },
    pixelsPerKm: (lat) => 1 / kmPerPixel(lat, view.zoom),
  };
}

/** The view that shows the bounds as large as the padding allows. */
export function fitView(bounds: Bounds, size: Size, padding: Padding): MapView {
  const [x0, y0] = mercator(bounds.west, bounds.north);
  const [x1, y1] = mercator(bounds.east, bounds.south);
  const room = {
    width: Math.max(size.width - padding.left - padding.right, 40),
    height: Math.max(size.height - padding.top - padding.bottom, 40),
  };
  const scale = Math.min(room.width / Math.max(x1 - x0, 1e-9), room.height / Math.max(y1 - y0, 1e-9));
  const zoom = Math.min(Math.log2(scale / WORLD), MAX_FIT_ZOOM);
  const pixels = WORLD * 2 ** zoom;
  const centre = unmercator(
    (x0 + x1) / 2 + (padding.right - padding.left) / 2 / pixels,
    (y0 + y1) / 2 + (padding.bottom - padding.top) / 2 / pixels,
  );
  return { ...centre, zoom };
}

/** Calls back with every position of a geometry. */
function eachPosition(geometry: Geometry, visit: (position: Position) => void): void {
  if (geometry.type === 'GeometryCollection') {
    for (const part of geometry.geometries) eachPosition(part, visit);
    return;
  }
  const walk = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    if (typeof part[0] === 'number') visit(part as Position);
    else for (const inner of part) walk(inner);
  };
  walk(geometry.coordinates);
}

/** The smallest bounds around geometries and points. Throws when there is nothing to go round. */
export function boundsAround(geometries: readonly Geometry[], points: readonly LatLon[] = []): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (lon: number, lat: number) => {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  };
  for (const geometry of geometries) eachPosition(geometry, ([lon, lat]) => add(lon!, lat!));
  for (const point of points) add(point.lon, point.lat);
  if (!(west <= east)) throw new RangeError('bounds need at least one position');
  return { west, south, east, north };
}

/** A view that is `by` zooms closer, with `aim` staying where it is in the frame. */
export function zoomAround(view: MapView, aim: LatLon, by: number): MapView {
  const [cx, cy] = mercator(view.lon, view.lat);
  const [ax, ay] = mercator(aim.lon, aim.lat);
  const shrink = 2 ** -by;
  return { ...unmercator(ax + (cx - ax) * shrink, ay + (cy - ay) * shrink), zoom: view.zoom + by };
}

/** Whether a place lies in the frame, `inset` pixels or more from its edges. */
export function isInFrame({ lat, lon }: LatLon, view: MapView, size: Size, inset: number): boolean {
  const [x, y] = projectionOf(view, size).project(lon, lat);
  return x >= inset && y >= inset && x <= size.width - inset && y <= size.height - inset;
}
