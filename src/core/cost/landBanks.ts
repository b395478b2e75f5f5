import type { LatLon } from '../geo.ts';
import type { LandGrid } from './landGrid.ts';
import { type GridTravel, gridTravel } from './landGridCost.ts';

/** Land of fewer cells than this is an islet, and no bank of a river that an office has to be on. */
const LEAST_CELLS = 100;

/**
 * The bank of each point: the number (from 1, the largest first) of the piece of land that it is on when no bridge stands;
 * null for a point that is off the land or on an islet.
 */
export function landBanks(grid: LandGrid, points: readonly LatLon[]): (number | null)[] {
  const closed_bridges = grid.bridges.map(({ bridge_id }) => bridge_id);
  const travel = gridTravel(grid, { mode: 'car', closed_bridges });
  const piece = piecesOf(travel);
  const size = new Map<number, number>();
  for (const one of piece) size.set(one, (size.get(one) ?? 0) + 1);
  const banks = [...size].filter(([, cells]) => cells >= LEAST_CELLS).sort(([, a], [, b]) => b - a);
  const numberOf = new Map(banks.map(([one], k) => [one, k + 1] as const));
  return points.map((point) => {
    const [nearest] = [...travel.join(point).access].sort((a, b) => a.cost - b.cost);
    return nearest ? (numberOf.get(piece[nearest.node]!) ?? null) : null;
  });
}

/** For each node the first node of its piece of land: all that one can drive to, so that marsh parts it as a river does. */
function piecesOf({ grid: { graph }, pair_cost }: GridTravel): Int32Array {
  const piece = new Int32Array(graph.nodes).fill(-1);
  for (let start = 0; start < graph.nodes; start++) {
    if (piece[start]! >= 0) continue;
    piece[start] = start;
    for (const stack = [start]; stack.length > 0; ) {
      const node = stack.pop()!;
      for (let k = graph.starts[node]!; k < graph.starts[node + 1]!; k++) {
        const next = graph.target[k]!;
        if (pair_cost[graph.edge[k]!] === Number.POSITIVE_INFINITY || piece[next]! >= 0) continue;
        piece[next] = start;
        stack.push(next);
      }
    }
  }
  return piece;
}
