import type { FeatureCollection, Position } from 'geojson';
import { distanceKm, type LatLon } from '../geo.ts';
import { linesOf } from './barriers.ts';
import { type CellFrame, cellAt, centreOf, centreOnPlane, toPlane } from './cellFrame.ts';
import { meet, type Segment } from './segments.ts';
import type { LandClass } from './travelSpeeds.ts';

/** Codes of the cells of a grid: 0 is outside of all outlines or sea, then the classes of land that a cell can have. */
export const CELL_CLASSES: readonly (LandClass | null)[] = [null, 'land', 'urban', 'road', 'marsh'];
export const NOWHERE = 0;
const LAND = 1;
const URBAN = 2;
const ROAD = 3;
export const MARSH = 4;

/** Cells this close to an urban place are built-up: the rule by which persons were apportioned to localities. */
const URBAN_KM = 3;

export interface LandCellsInput {
  readonly outlines: FeatureCollection;
  readonly water: FeatureCollection;
  /** Points of towns and neighbourhoods; empty when none is known. */
  readonly urban: readonly LatLon[];
  /** Lines that are known to be roads. */
  readonly roads?: FeatureCollection;
  /** Points known to lie on land, to tell the land from the sea along the coast. */
  readonly inhabited: readonly LatLon[];
}

/** The class of every cell, and which cells the coast cuts off as sea although an outline holds them. */
export function landCells(
  frame: CellFrame,
  { outlines, water, urban, roads, inhabited }: LandCellsInput,
  coasts: readonly Segment[],
): { readonly cells: Uint8Array; readonly sea: Uint8Array } {
  const rings = (features: FeatureCollection, kind?: string) =>
    features.features.filter((each) => kind === undefined || each.properties?.kind === kind);
  const cells = new Uint8Array(frame.rows * frame.columns);
  for (const outline of rings(outlines)) fill(frame, linesOf(outline), (cell) => (cells[cell] = LAND));
  const mark = (cell: number, value: number) => {
    if (cells[cell] !== NOWHERE) cells[cell] = value;
  };
  for (const lake of rings(water, 'lakes')) fill(frame, linesOf(lake), (cell) => mark(cell, MARSH));
  for (let cell = 0; cell < cells.length; cell++)
    if (cells[cell] === LAND && urban.some((place) => distanceKm(place, centreOf(frame, cell)) <= URBAN_KM))
      cells[cell] = URBAN;
  for (const road of roads?.features ?? [])
    for (const line of linesOf(road)) along(frame, line, (cell) => mark(cell, ROAD));
  const sea = seaward(frame, coasts, inhabited);
  for (let cell = 0; cell < cells.length; cell++) if (sea[cell]) cells[cell] = NOWHERE;
  return { cells, sea };
}

/** Calls `set` for the cells whose middle lies within rings (even-odd rule). */
function fill(frame: CellFrame, rings: readonly Position[][], set: (cell: number) => void): void {
  const planes = rings.map((ring) => ring.map(([lon, lat]) => toPlane(frame, { lon: lon!, lat: lat! })));
  for (let row = 0; row < frame.rows; row++) {
    const y = (row + 0.5) * frame.cell_km;
    const cuts: number[] = [];
    for (const ring of planes)
      for (let k = 1; k < ring.length; k++) {
        const [a, b] = [ring[k - 1]!, ring[k]!];
        if (a.y > y !== b.y > y) cuts.push(a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x));
      }
    cuts.sort((p, q) => p - q);
    for (let k = 0; k + 1 < cuts.length; k += 2) {
      const first = Math.max(0, Math.ceil(cuts[k]! / frame.cell_km - 0.5));
      const last = Math.min(frame.columns - 1, Math.floor(cuts[k + 1]! / frame.cell_km - 0.5));
      for (let column = first; column <= last; column++) set(row * frame.columns + column);
    }
  }
}

/** Calls `set` for the cells along a line, in steps of a third of a cell. */
function along(frame: CellFrame, line: readonly Position[], set: (cell: number) => void): void {
  for (let k = 1; k < line.length; k++) {
    const [a, b] = [line[k - 1]!, line[k]!];
    const from = { lon: a[0]!, lat: a[1]! };
    const to = { lon: b[0]!, lat: b[1]! };
    const steps = Math.max(1, Math.ceil((3 * distanceKm(from, to)) / frame.cell_km));
    for (let step = 0; step <= steps; step++) {
      const t = step / steps;
      const cell = cellAt(frame, {
        lat: from.lat + t * (to.lat - from.lat),
        lon: from.lon + t * (to.lon - from.lon),
      });
      if (cell >= 0) set(cell);
    }
  }
}

/** Cells that the coast parts from the side where most inhabited points lie. Without a coast there is no sea. */
function seaward(frame: CellFrame, coasts: readonly Segment[], inhabited: readonly LatLon[]): Uint8Array {
  const part = new Int32Array(frame.rows * frame.columns).fill(-1);
  const sea = new Uint8Array(part.length);
  if (coasts.length === 0) return sea;
  const near = segmentsNear(frame, coasts);
  let parts = 0;
  for (let start = 0; start < part.length; start++) {
    if (part[start]! >= 0) continue;
    part[start] = parts;
    for (const stack = [start]; stack.length > 0; ) {
      const cell = stack.pop()!;
      const column = cell % frame.columns;
      const here = centreOnPlane(frame, cell);
      for (const [next, inside] of [
        [cell - 1, column > 0],
        [cell + 1, column < frame.columns - 1],
        [cell - frame.columns, cell >= frame.columns],
        [cell + frame.columns, cell + frame.columns < part.length],
      ] as const) {
        if (!inside || part[next]! >= 0) continue;
        const step = { a: here, b: centreOnPlane(frame, next) };
        if (near(cell).some((coast) => meet(coast, step))) continue;
        part[next] = parts;
        stack.push(next);
      }
    }
    parts++;
  }
  const people = new Int32Array(parts);
  for (const point of inhabited) {
    const cell = cellAt(frame, point);
    if (cell >= 0) people[part[cell]!]!++;
  }
  const land = people.indexOf(Math.max(...people));
  for (let cell = 0; cell < part.length; cell++) sea[cell] = part[cell] === land ? 0 : 1;
  return sea;
}

/** For each cell the segments that a move of up to two cells and a bit from its middle could meet. */
export function segmentsNear(
  frame: CellFrame,
  segments: readonly Segment[],
): (cell: number) => readonly Segment[] {
  const lists = new Map<number, Segment[]>();
  const reach = 2.5 * frame.cell_km;
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most - 1, Math.floor(value)));
  for (const segment of segments) {
    const { a, b } = segment;
    // Long segments are listed piece by piece, so that a slanting one is not listed all over its rectangle.
    const pieces = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / (4 * frame.cell_km)));
    const cells = new Set<number>();
    for (let piece = 0; piece < pieces; piece++) {
      const at = (t: number) => ({ x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) });
      const p = at(piece / pieces);
      const q = at((piece + 1) / pieces);
      const low = clamp((Math.min(p.x, q.x) - reach) / frame.cell_km, frame.columns);
      const high = clamp((Math.max(p.x, q.x) + reach) / frame.cell_km, frame.columns);
      const bottom = clamp((Math.min(p.y, q.y) - reach) / frame.cell_km, frame.rows);
      const top = clamp((Math.max(p.y, q.y) + reach) / frame.cell_km, frame.rows);
      for (let row = bottom; row <= top; row++)
        for (let column = low; column <= high; column++) cells.add(row * frame.columns + column);
    }
    for (const cell of cells) {
      const list = lists.get(cell);
      if (list) list.push(segment);
      else lists.set(cell, [segment]);
    }
  }
  return (cell) => lists.get(cell) ?? [];
}
