import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/**
 * The arcs of an unquantised topology with fewer points (Douglas and Peucker 1973): none that is left out lies further than `tolerance`
 * degrees from the line that is left. Ends stay, so that borders that areas share stay shared; a ring keeps four points.
 */
export const simplifyArcs = (topology: Topology, tolerance: number): Topology => ({
  ...topology,
  arcs: topology.arcs.map((arc) => simplify(arc as Position[], tolerance)),
});

function simplify(points: readonly Position[], tolerance: number): Position[] {
  const last = points.length - 1;
  if (last < 3) return [...points];
  const kept = new Uint8Array(points.length);
  kept[0] = 1;
  kept[last] = 1;
  const todo: [number, number][] = [[0, last]];
  const isRing = same(points[0]!, points[last]!);
  if (isRing) {
    // A ring has no chord of its own: its two furthest points make one.
    const far = furthest(points, 0, last).at;
    kept[far] = 1;
    todo.splice(0, 1, [0, far], [far, last]);
  }
  for (let span = todo.pop(); span; span = todo.pop()) {
    const [from, to] = span;
    const { at, distance } = furthest(points, from, to);
    if (at < 0 || distance <= tolerance) continue;
    kept[at] = 1;
    todo.push([from, at], [at, to]);
  }
  const left = points.filter((_, k) => kept[k]);
  return isRing && left.length < 4 ? [...points] : left;
}

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

function furthest(points: readonly Position[], from: number, to: number): { at: number; distance: number } {
  const [ax, ay] = points[from] as [number, number];
  const [bx, by] = points[to] as [number, number];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  let best = { at: -1, distance: -1 };
  for (let k = from + 1; k < to; k++) {
    const [x, y] = points[k] as [number, number];
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
    const distance = Math.hypot(x - ax - t * dx, y - ay - t * dy);
    if (distance > best.distance) best = { at: k, distance };
  }
  return best;
}
