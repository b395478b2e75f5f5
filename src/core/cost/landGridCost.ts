import type { LatLon } from '../geo.ts';
import { cellAt, centreOnPlane, toPlane } from './cellFrame.ts';
import { type Access, leastCosts, type Paths } from './graph.ts';
import { CELL_CLASSES } from './landCells.ts';
import { groundKm, type LandGrid } from './landGrid.ts';
import { meet } from './segments.ts';
import type { Snap, TravelCost } from './travelCost.ts';
import { checkSpeeds, SPEEDS, type TravelMode, type TravelSpeeds } from './travelSpeeds.ts';

export interface Travel {
  readonly mode: TravelMode;
  /** The mode's own unless told. */
  readonly speeds?: TravelSpeeds;
  /** Ids of bridges that are closed, whatever their status; null (the default) goes by the status. */
  readonly closed_bridges?: readonly string[] | null;
}

/** A point that joins the grid: at each cell around it that it can walk to, at a cost. */
export interface Joined {
  readonly access: readonly Access[];
  readonly distance_km: number;
  readonly reason: Snap['reason'] | null;
}

/** A grid with its speeds and bridges set: what each pair costs, and how points join. */
export interface GridTravel {
  readonly grid: LandGrid;
  readonly label: TravelCost['label'] & { readonly kind: 'land_grid' };
  /** Minutes (kilometres with mode `distance`) of each pair; infinite where barred. */
  readonly pair_cost: Float64Array;
  readonly join: (point: LatLon) => Joined;
}

/** Points farther than this from any land join nothing. */
const FARTHEST_KM = 20;

/** Sets speeds and bridges. Throws a RangeError for speeds that make no sense. */
export function gridTravel(grid: LandGrid, { mode, speeds, closed_bridges = null }: Travel): GridTravel {
  const used = speeds ?? SPEEDS[mode === 'own' ? 'car' : mode];
  checkSpeeds(used);
  const pace = CELL_CLASSES.map((name) => (name === null ? Number.POSITIVE_INFINITY : 60 / used[name]));
  const shut = new Set(
    closed_bridges ??
      grid.bridges.filter(({ status }) => status === 'closed').map(({ bridge_id }) => bridge_id),
  );
  const classOf = (node: number) => grid.cells[grid.cell[node]!]!;
  const pair_cost = grid.length.map((km, k) =>
    k < grid.first_bridge ? (km * (pace[classOf(grid.from[k]!)]! + pace[classOf(grid.to[k]!)]!)) / 2 : 0,
  );
  for (const { bridge_id, pair } of grid.bridges)
    if (pair !== null)
      pair_cost[pair] =
        shut.has(bridge_id) || used.bridge === 0
          ? Number.POSITIVE_INFINITY
          : (grid.length[pair]! * 60) / used.bridge;
  return {
    grid,
    label: { kind: 'land_grid', mode, speeds: used, closed_bridges: [...shut].sort() },
    pair_cost,
    join: (point) => joinPoint(grid, pace, 60 / used.land, point),
  };
}

/** The cells around a point that no river parts from it; if there are none, the nearest cell on its side of the rivers. */
function joinPoint(grid: LandGrid, pace: readonly number[], landPace: number, point: LatLon): Joined {
  const { frame, node, cells, rivers, riversNear } = grid;
  const at = toPlane(frame, point);
  const row = Math.floor(at.y / frame.cell_km);
  const column = Math.floor(at.x / frame.cell_km);
  const own = cellAt(frame, point);
  const access: Access[] = [];
  const visit = (r: number, c: number, far: boolean) => {
    if (r < 0 || c < 0 || r >= frame.rows || c >= frame.columns) return;
    const cell = r * frame.columns + c;
    const there = node[cell]!;
    if (there < 0 || pace[cells[cell]!] === Number.POSITIVE_INFINITY) return;
    const centre = centreOnPlane(frame, cell);
    const barriers = far ? rivers : riversNear(cell);
    if (barriers.some((river) => meet(river, { a: at, b: centre }))) return;
    const km = groundKm(frame, at, centre);
    access.push({ node: there, cost: km * (far ? landPace : pace[cells[cell]!]!) });
  };
  for (let r = row - 1; r <= row + 1; r++) for (let c = column - 1; c <= column + 1; c++) visit(r, c, false);
  const distanceOf = (nodes: readonly Access[]) =>
    nodes.reduce(
      (least, each) => Math.min(least, groundKm(frame, at, centreOnPlane(frame, grid.cell[each.node]!))),
      Number.POSITIVE_INFINITY,
    );
  if (access.length > 0) return { access, distance_km: distanceOf(access), reason: null };
  const most = Math.ceil(FARTHEST_KM / frame.cell_km);
  for (let ring = 2; ring <= most && access.length === 0; ring++)
    for (let r = row - ring; r <= row + ring; r++) {
      const edge = Math.abs(r - row) === ring;
      for (let c = column - ring; c <= column + ring; c += edge ? 1 : 2 * ring) visit(r, c, true);
    }
  const reason = access.length === 0 ? 'too_far' : own >= 0 && cells[own] !== 0 ? 'barred' : 'off_land';
  return { access, distance_km: distanceOf(access), reason };
}

/**
 * Least costs from every demand point to every site over the grid, one Dijkstra for each site. Points closer than two
 * cells with no water between go straight. The cost is the same in both directions.
 */
export function landGridCost(
  travel: GridTravel,
  points: readonly LatLon[],
  sites: readonly LatLon[],
  { onProgress, stop }: { onProgress?: (done: number) => void; stop?: () => boolean } = {},
): TravelCost {
  const { grid, label } = travel;
  const m = sites.length;
  const cost = new Float64Array(points.length * m).fill(Number.POSITIVE_INFINITY);
  const joined = points.map(travel.join);
  const ends = sites.map(travel.join);
  for (let j = 0; j < m && !stop?.(); j++) {
    const paths = leastCosts(grid.graph, travel.pair_cost, ends[j]!.access);
    points.forEach((point, i) => {
      cost[i * m + j] = Math.min(
        costOfEnd(paths, joined[i]!.access),
        straightCost(travel, point, sites[j]!, joined[i]!, ends[j]!),
      );
    });
    onProgress?.((j + 1) / m);
  }
  const snapsOf = (of: Snap['of'], list: readonly Joined[]) =>
    list.flatMap(({ reason, distance_km }, index) => (reason ? [{ of, index, distance_km, reason }] : []));
  const snaps = [...snapsOf('demand', joined), ...snapsOf('site', ends)];
  snaps.sort((a, b) => b.distance_km - a.distance_km);
  return { label, unit: label.mode === 'distance' ? 'km' : 'min', cost, snaps };
}

function costOfEnd({ cost }: Paths, access: readonly Access[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const end of access) least = Math.min(least, cost[end.node]! + end.cost);
  return least;
}

/** What it costs to go straight to a neighbour; infinite when it is no neighbour or water lies between. */
function straightCost(travel: GridTravel, a: LatLon, b: LatLon, from: Joined, to: Joined): number {
  if (from.reason || to.reason) return Number.POSITIVE_INFINITY;
  const { frame, rivers } = travel.grid;
  const [p, q] = [toPlane(frame, a), toPlane(frame, b)];
  if (Math.abs(p.x - q.x) > 2 * frame.cell_km || Math.abs(p.y - q.y) > 2 * frame.cell_km)
    return Number.POSITIVE_INFINITY;
  const km = groundKm(frame, p, q);
  if (km > 2 * frame.cell_km || rivers.some((river) => meet(river, { a: p, b: q })))
    return Number.POSITIVE_INFINITY;
  return (km * (paceAt(travel, a) + paceAt(travel, b))) / 2;
}

function paceAt({ grid, label }: GridTravel, point: LatLon): number {
  const name = CELL_CLASSES[grid.cells[cellAt(grid.frame, point)] ?? 0];
  return name ? 60 / label.speeds[name] : 60 / label.speeds.land;
}
