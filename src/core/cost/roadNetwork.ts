import type { Feature, Position } from 'geojson';
import { distanceKm, type LatLon } from '../geo.ts';
import { linesOf } from './barriers.ts';
import { type CellFrame, cellAt, cellFrame, toPlane } from './cellFrame.ts';
import { type Graph, graphOf } from './graph.ts';
import { segmentsNear } from './landCells.ts';
import { type ClassSpeeds, isRoad, roadAbout, roadKmh } from './roadClasses.ts';
import { apart, closestOn, type Segment } from './segments.ts';

/** Lines of a file as a graph: a node at every vertex, lines joined where they share one. Both directions are open. */
export interface RoadNetwork {
  readonly file: string;
  readonly frame: CellFrame;
  readonly graph: Graph;
  readonly nodes: readonly LatLon[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Kilometres, and km/h, of each pair. */
  readonly length: Float64Array;
  readonly speed: Float64Array;
  /** The speeds that the reader set for classes; empty when none. */
  readonly class_speeds: ClassSpeeds;
  /** Nodes of the largest connected part; what lies elsewhere is cut off from most. */
  readonly largest_part: number;
  /** The closest point of the network within a distance; null when there is none. */
  readonly snap: (point: LatLon, most_km: number) => RoadSnap | null;
}

/** A point on pair `pair`, `share` of the way from its first node. */
export interface RoadSnap {
  readonly pair: number;
  readonly share: number;
  readonly distance_km: number;
}

/** Coordinates closer than this (in degrees, some 10 cm) are one node. */
const SAME = 1e6;
const SNAP_CELL_KM = 1;

/** Builds the network from the lines among the features (`RawTable.features` of any file). Throws a RangeError without lines. */
export function roadNetwork(
  file: string,
  features: readonly Feature[],
  class_speeds: ClassSpeeds = {},
): RoadNetwork {
  const nodes: LatLon[] = [];
  const known = new Map<string, number>();
  const from: number[] = [];
  const to: number[] = [];
  const length: number[] = [];
  const speed: number[] = [];
  const nodeAt = ([lon, lat]: Position): number => {
    const key = `${Math.round(lon! * SAME)} ${Math.round(lat! * SAME)}`;
    let node = known.get(key);
    if (node === undefined) {
      node = nodes.push({ lon: lon!, lat: lat! }) - 1;
      known.set(key, node);
    }
    return node;
  };
  for (const feature of features) {
    if (!isRoad(feature)) continue;
    const kmh = roadKmh(roadAbout(feature), class_speeds);
    for (const line of linesOf(feature))
      for (let k = 1; k < line.length; k++) {
        const a = nodeAt(line[k - 1]!);
        const b = nodeAt(line[k]!);
        if (a === b) continue;
        from.push(a);
        to.push(b);
        length.push(distanceKm(nodes[a]!, nodes[b]!));
        speed.push(kmh);
      }
  }
  if (from.length === 0) throw new RangeError(`${file} has no lines that could be roads`);
  const graph = graphOf(nodes.length, from, to);
  const frame = cellFrame(
    nodes.map(({ lon, lat }) => [lon, lat] as const),
    SNAP_CELL_KM,
  );
  return {
    file,
    frame,
    graph,
    nodes,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    length: Float64Array.from(length),
    speed: Float64Array.from(speed),
    class_speeds,
    largest_part: largestPart(graph),
    snap: snapper(frame, nodes, from, to),
  };
}

function largestPart({ nodes, starts, target }: Graph): number {
  const seen = new Uint8Array(nodes);
  let largest = 0;
  for (let start = 0; start < nodes; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    let size = 0;
    for (const stack = [start]; stack.length > 0; size++) {
      const u = stack.pop()!;
      for (let k = starts[u]!; k < starts[u + 1]!; k++)
        if (!seen[target[k]!]) {
          seen[target[k]!] = 1;
          stack.push(target[k]!);
        }
    }
    largest = Math.max(largest, size);
  }
  return largest;
}

/** Looks for the closest segment in the cells around a point first, and among all when it has to. */
function snapper(
  frame: CellFrame,
  nodes: readonly LatLon[],
  from: readonly number[],
  to: readonly number[],
): RoadNetwork['snap'] {
  const plane = nodes.map((node) => toPlane(frame, node));
  const segments = from.map((a, k) => ({ a: plane[a]!, b: plane[to[k]!]!, pair: k }));
  const near = segmentsNear(frame, segments);
  return (point, most_km) => {
    const p = toPlane(frame, point);
    const cell = cellAt(frame, point);
    const closest = (list: readonly Segment[]) => {
      let best: (Segment & { readonly pair: number }) | null = null;
      let least = Number.POSITIVE_INFINITY;
      for (const segment of list as readonly (typeof segments)[number][]) {
        const distance = apart(closestOn(segment, p), p);
        if (distance >= least) continue;
        least = distance;
        best = segment;
      }
      return { best, least };
    };
    // The list of a cell holds every segment within two cells of it, so that anything closer than one is found there.
    let found = closest(cell < 0 ? [] : near(cell));
    if (found.least > SNAP_CELL_KM) found = closest(segments);
    const { best, least } = found;
    if (!best || least > most_km) return null;
    const whole = apart(best.a, best.b);
    const share = whole === 0 ? 0 : apart(best.a, closestOn(best, p)) / whole;
    return { pair: best.pair, share, distance_km: least };
  };
}
