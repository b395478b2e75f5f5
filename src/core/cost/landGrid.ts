import type { Position } from 'geojson';
import { barriersOf, linesOf } from './barriers.ts';
import type { Bridge } from './bridge.ts';
import {
  type CellFrame,
  cellFrame,
  centreOnPlane,
  eastStretch,
  type PlanePoint,
  toPlane,
} from './cellFrame.ts';
import { type Graph, graphOf } from './graph.ts';
import { type LandCellsInput, landCells, MARSH, NOWHERE, segmentsNear } from './landCells.ts';
import { apart, closestOn, meet, type Segment } from './segments.ts';

export interface LandGridInput extends LandCellsInput {
  readonly bridges: readonly Bridge[];
  /** Width of a cell: 1 km unless told. */
  readonly cell_km?: number;
}

/** Where a bridge joins the grid; null when no water lies within `BRIDGE_KM` or no land on both banks. */
export interface BridgeLink {
  readonly bridge_id: string;
  readonly status: Bridge['status'];
  /** The pair of the graph that is the bridge. */
  readonly pair: number | null;
  /** Kilometres from the point of the list to the water that it was moved to. */
  readonly moved_km: number;
}

/**
 * Land as a graph of cells of about a kilometre: who stands in the middle of one can go to sixteen around it, unless a
 * river, a coast or the edge of all outlines lies between. Made once for a governorate; speeds and open bridges come
 * later (`landGridCost`).
 */
export interface LandGrid {
  readonly frame: CellFrame;
  /** Class of each cell (a position in `CELL_CLASSES`); 0 where nobody can stand. */
  readonly cells: Uint8Array;
  /** Node of each cell, −1 where there is none, and cell of each node. */
  readonly node: Int32Array;
  readonly cell: Int32Array;
  readonly graph: Graph;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Kilometres on the ground of each pair. */
  readonly length: Float64Array;
  /** Pairs before this one are steps over land, the others bridges. */
  readonly first_bridge: number;
  readonly bridges: readonly BridgeLink[];
  readonly rivers: readonly Segment[];
  readonly coasts: readonly Segment[];
  readonly riversNear: (cell: number) => readonly Segment[];
}

/** A bridge is moved onto water this close to its point. */
const BRIDGE_KM = 4;
/** Either bank has to have a cell this close to the water. */
const BANK_KM = 3;

/** Half of the sixteen steps, as columns and rows, with the cells that a long step passes over. */
const STEPS: readonly (readonly [dx: number, dy: number, over: readonly (readonly [number, number])[]])[] = [
  [1, 0, []],
  [0, 1, []],
  [
    1,
    1,
    [
      [1, 0],
      [0, 1],
    ],
  ],
  [
    1,
    -1,
    [
      [1, 0],
      [0, -1],
    ],
  ],
  [
    2,
    1,
    [
      [1, 0],
      [1, 1],
    ],
  ],
  [
    1,
    2,
    [
      [0, 1],
      [1, 1],
    ],
  ],
  [
    2,
    -1,
    [
      [1, 0],
      [1, -1],
    ],
  ],
  [
    1,
    -2,
    [
      [0, -1],
      [1, -1],
    ],
  ],
];

/** Lays the grid over the outlines. Throws a RangeError when there are none. */
export function landGrid(input: LandGridInput): LandGrid {
  const { outlines, water, bridges, cell_km = 1 } = input;
  const corners = outlines.features.flatMap(linesOf).flat() as (Position & [number, number])[];
  const frame = cellFrame(corners, cell_km);
  const { rivers, coasts } = barriersOf(frame, outlines, water);
  const { cells } = landCells(frame, input, coasts);
  const node = new Int32Array(cells.length).fill(-1);
  const cell = Int32Array.from(cells.keys()).filter((at) => cells[at] !== NOWHERE);
  cell.forEach((at, k) => {
    node[at] = k;
  });

  const barredNear = segmentsNear(frame, [...rivers, ...coasts]);
  const from: number[] = [];
  const to: number[] = [];
  const length: number[] = [];
  for (const at of cell) {
    const here = centreOnPlane(frame, at);
    const column = at % frame.columns;
    const barriers = barredNear(at);
    for (const [dx, dy, over] of STEPS) {
      const next = at + dy * frame.columns + dx;
      if (column + dx >= frame.columns || next < 0 || next >= cells.length || cells[next] === NOWHERE)
        continue;
      const below = over.map(([x, y]) => at + y * frame.columns + x);
      if (!passes(cells, at, next, below, Math.abs(dx) + Math.abs(dy) === 3)) continue;
      const there = centreOnPlane(frame, next);
      if (barriers.some((barrier) => meet(barrier, { a: here, b: there }))) continue;
      from.push(node[at]!);
      to.push(node[next]!);
      length.push(groundKm(frame, here, there));
    }
  }
  const first_bridge = from.length;
  const riversNear = segmentsNear(frame, rivers);
  const links = bridges.map((bridge): BridgeLink => {
    const found = findBanks({ frame, node, rivers }, bridge);
    const { bridge_id, status } = bridge;
    if (found.nodes === null) return { bridge_id, status, pair: null, moved_km: found.moved_km };
    from.push(found.nodes[0]);
    to.push(found.nodes[1]);
    length.push(found.length);
    return { bridge_id, status, pair: from.length - 1, moved_km: found.moved_km };
  });
  return {
    frame,
    cells,
    node,
    cell,
    graph: graphOf(cell.length, from, to),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    length: Float64Array.from(length),
    first_bridge,
    bridges: links,
    rivers,
    coasts,
    riversNear,
  };
}

/**
 * Whether a slanting step has ground under it. A long one needs both cells below it, a diagonal one of the two beside
 * it; marsh below counts as ground for those who come from marsh or go there, so that barring marsh bars the step.
 */
function passes(
  cells: Uint8Array,
  at: number,
  next: number,
  over: readonly number[],
  long: boolean,
): boolean {
  const lacks = (missing: (cell: number) => boolean) =>
    long ? over.some(missing) : over.length > 0 && over.every(missing);
  if (lacks((cell) => cells[cell] === NOWHERE)) return false;
  const wet = cells[at] === MARSH || cells[next] === MARSH;
  return wet || !lacks((cell) => cells[cell] === NOWHERE || cells[cell] === MARSH);
}

/** Kilometres on the ground between two points of the plane. */
export function groundKm(frame: CellFrame, a: PlanePoint, b: PlanePoint): number {
  return Math.hypot((a.x - b.x) * eastStretch(frame, (a.y + b.y) / 2), a.y - b.y);
}

type Ground = Pick<LandGrid, 'frame' | 'node' | 'rivers'>;

/** The nodes on both banks that a bridge joins, and the way between them over the point where it meets the water. */
function findBanks(
  { frame, node, rivers }: Ground,
  bridge: Bridge,
): { nodes: readonly [number, number] | null; length: number; moved_km: number } {
  const point = toPlane(frame, bridge);
  let water: Segment | null = null;
  let at = point;
  for (const river of rivers) {
    const closest = closestOn(river, point);
    if (water && apart(closest, point) >= apart(at, point)) continue;
    water = river;
    at = closest;
  }
  const moved_km = water ? apart(at, point) : Number.POSITIVE_INFINITY;
  if (!water || moved_km > BRIDGE_KM) return { nodes: null, length: 0, moved_km };
  const { a, b } = water;
  const step = 0.05 / apart(a, b);
  // Whoever sees the left end of the bridge without water between stands on the left bank.
  const ends = [1, -1].map((way) => ({
    x: at.x - way * step * (b.y - a.y),
    y: at.y + way * step * (b.x - a.x),
  }));
  const around = rivers.filter((river) => apart(closestOn(river, at), at) <= BANK_KM);
  const nodes: [number, number] = [-1, -1];
  const least = [BANK_KM, BANK_KM];
  const reach = Math.ceil(BANK_KM / frame.cell_km);
  const row = Math.floor(at.y / frame.cell_km);
  const column = Math.floor(at.x / frame.cell_km);
  for (let r = Math.max(0, row - reach); r <= Math.min(frame.rows - 1, row + reach); r++)
    for (let c = Math.max(0, column - reach); c <= Math.min(frame.columns - 1, column + reach); c++) {
      const here = node[r * frame.columns + c]!;
      if (here < 0) continue;
      const centre = centreOnPlane(frame, r * frame.columns + c);
      ends.forEach((end, bank) => {
        const far = apart(centre, end);
        if (far >= least[bank]! || around.some((river) => meet(river, { a: centre, b: end }))) return;
        least[bank] = far;
        nodes[bank] = here;
      });
    }
  if (nodes[0] < 0 || nodes[1] < 0) return { nodes: null, length: 0, moved_km };
  return { nodes, length: least[0]! + least[1]! + 2 * 0.05, moved_km };
}
