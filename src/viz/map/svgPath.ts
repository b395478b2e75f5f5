import type { Geometry, Position } from 'geojson';
import type { Projection } from './projection.ts';

/** The SVG path of a geometry's lines and rings in a projection; tenths of a pixel. Points draw nothing. */
export function svgPath(geometry: Geometry, { project }: Projection): string {
  const line = (positions: Position[], closed: boolean) =>
    `M${positions
      .slice(0, closed ? -1 : undefined)
      .map(([lon, lat]) => {
        const [x, y] = project(lon!, lat!);
        return `${x.toFixed(1)} ${y.toFixed(1)}`;
      })
      .join('L')}${closed ? 'Z' : ''}`;
  switch (geometry.type) {
    case 'LineString':
      return line(geometry.coordinates, false);
    case 'MultiLineString':
      return geometry.coordinates.map((part) => line(part, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => line(ring, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((polygon) => polygon.map((ring) => line(ring, true))).join('');
    case 'GeometryCollection':
      return geometry.geometries.map((part) => svgPath(part, { project } as Projection)).join('');
    default:
      return '';
  }
}
