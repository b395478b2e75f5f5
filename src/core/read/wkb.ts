import type { Geometry, Position } from 'geojson';

const ENVELOPES = [0, 32, 48, 48, 64];

/** The geometry of a GeoPackage blob: its header (OGC 12-128r19, clause 2.1.3), then WKB. Null when it is empty. */
export function geometryOfGeoPackage(blob: Uint8Array): Geometry | null {
  if (blob[0] !== 0x47 || blob[1] !== 0x50) throw new RangeError('not a GeoPackage geometry');
  const flags = blob[3]!;
  if (flags & 0x10) return null;
  const envelope = ENVELOPES[(flags >> 1) & 7];
  if (envelope === undefined) throw new RangeError('unknown envelope');
  return readWkb(blob.subarray(8 + envelope));
}

/** A geometry in well-known binary (OGC 06-103r4, ISO and EWKB kinds of Z and M); heights and measures are left out. */
export function readWkb(bytes: Uint8Array): Geometry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let depth = 0;
  const geometry = (): Geometry => {
    if (++depth > 8) throw new RangeError('geometries nested too deep');
    const little = view.getUint8(at) === 1;
    const word = () => {
      const value = view.getUint32(at, little);
      at += 4;
      return value;
    };
    at += 1;
    const code = word();
    const ewkb = code >>> 28;
    if (ewkb & 2) at += 4;
    const kind = (code & 0x0fffffff) % 1000;
    const iso = Math.floor((code & 0x0fffffff) / 1000);
    const extra = (ewkb & 8 || iso === 1 || iso === 3 ? 1 : 0) + (ewkb & 4 || iso === 2 || iso === 3 ? 1 : 0);
    const position = (): Position => {
      const found = [view.getFloat64(at, little), view.getFloat64(at + 8, little)];
      at += 16 + 8 * extra;
      return found;
    };
    const list = <T>(read: () => T, least: number): T[] => {
      const length = word();
      // A broken length must not reserve memory that the bytes cannot fill.
      if (length * least > bytes.length - at) throw new RangeError('the geometry breaks off');
      return Array.from({ length }, read);
    };
    const line = () => list(position, 16);
    const inner = <T>(read: (shape: Geometry) => T) => list(() => read(geometry()), 9);
    const made = ((): Geometry => {
      switch (kind) {
        case 1:
          return { type: 'Point', coordinates: position() };
        case 2:
          return { type: 'LineString', coordinates: line() };
        case 3:
          return { type: 'Polygon', coordinates: list(line, 4) };
        case 4:
          return { type: 'MultiPoint', coordinates: inner((shape) => coordinatesOf(shape) as Position) };
        case 5:
          return {
            type: 'MultiLineString',
            coordinates: inner((shape) => coordinatesOf(shape) as Position[]),
          };
        case 6:
          return {
            type: 'MultiPolygon',
            coordinates: inner((shape) => coordinatesOf(shape) as Position[][]),
          };
        case 7:
          return { type: 'GeometryCollection', geometries: inner((shape) => shape) };
        default:
          throw new RangeError(`geometry of kind ${kind}`);
      }
    })();
    depth--;
    return made;
  };
  return geometry();
}

const coordinatesOf = (shape: Geometry): unknown => ('coordinates' in shape ? shape.coordinates : []);
