import type { LatLon } from '../geo.ts';

const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;

/** Kilometres east and north of a frame's corner, on a plane that is true in the middle of the frame. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** A raster of square cells over a small part of the Earth; cell k lies in row `floor(k / columns)` from the south. */
export interface CellFrame {
  readonly south: number;
  readonly west: number;
  readonly cell_km: number;
  readonly rows: number;
  readonly columns: number;
  /** Kilometres per degree of longitude on the plane. */
  readonly km_per_lon: number;
}

/** The frame of cells about `cell_km` wide that holds all positions, with a margin of two cells. Throws without positions. */
export function cellFrame(
  positions: Iterable<readonly [lon: number, lat: number]>,
  cell_km: number,
): CellFrame {
  if (!(cell_km > 0)) throw new RangeError(`cells are ${cell_km} km wide`);
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  if (!(west <= east)) throw new RangeError('there are no outlines to lay a grid over');
  const km_per_lon = KM_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return {
    west: west - (2 * cell_km) / km_per_lon,
    south: south - (2 * cell_km) / KM_PER_DEGREE,
    cell_km,
    columns: Math.ceil(((east - west) * km_per_lon) / cell_km) + 4,
    rows: Math.ceil(((north - south) * KM_PER_DEGREE) / cell_km) + 4,
    km_per_lon,
  };
}

export const toPlane = ({ west, south, km_per_lon }: CellFrame, { lat, lon }: LatLon): PlanePoint => ({
  x: (lon - west) * km_per_lon,
  y: (lat - south) * KM_PER_DEGREE,
});

/** The middle of a cell on the plane. */
export const centreOnPlane = ({ columns, cell_km }: CellFrame, cell: number): PlanePoint => ({
  x: ((cell % columns) + 0.5) * cell_km,
  y: (Math.floor(cell / columns) + 0.5) * cell_km,
});

/** The middle of a cell. */
export function centreOf(frame: CellFrame, cell: number): LatLon {
  const { x, y } = centreOnPlane(frame, cell);
  return { lat: frame.south + y / KM_PER_DEGREE, lon: frame.west + x / frame.km_per_lon };
}

/** The cell that holds a point; −1 when it lies outside of the frame. */
export function cellAt(frame: CellFrame, point: LatLon): number {
  const { x, y } = toPlane(frame, point);
  const column = Math.floor(x / frame.cell_km);
  const row = Math.floor(y / frame.cell_km);
  if (column < 0 || row < 0 || column >= frame.columns || row >= frame.rows) return -1;
  return row * frame.columns + column;
}

/** By how much a kilometre to the east on the plane differs from one on the ground at a height of the frame. */
export const eastStretch = ({ south, km_per_lon }: CellFrame, y: number): number =>
  (KM_PER_DEGREE * Math.cos(((south + y / KM_PER_DEGREE) * Math.PI) / 180)) / km_per_lon;
