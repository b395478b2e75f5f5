import type { Feature, FeatureCollection, Position } from 'geojson';
import { type CellFrame, type PlanePoint, toPlane } from './cellFrame.ts';
import { apart, closestOn, distanceTo, type Segment } from './segments.ts';

/** What stops a traveller who has no bridge. */
export interface Barriers {
  readonly rivers: readonly Segment[];
  readonly coasts: readonly Segment[];
}

/** A river and a boundary this close may be the same water, drawn twice. */
const SAME_WATER_KM = 3;
/** They are, when the boundary keeps that close for so many times the distance. */
const RUNS_ALONG = 8;
/** Ends of rivers this close to another river flow into it. */
const CONFLUENCE_KM = 4;

/**
 * The lines that water bars. Water and outlines come from maps of different scale and do not match: where a boundary
 * between two areas (or the outer boundary) runs along a river, the boundary is taken as the river, since points belong
 * to their area whatever a coarser river says. Rivers that end just short of another are joined to it.
 */
export function barriersOf(
  frame: CellFrame,
  outlines: FeatureCollection,
  water: FeatureCollection,
): Barriers {
  const plane = (at: Position) => toPlane(frame, { lon: at[0]!, lat: at[1]! });
  const boundaries = boundaryPairs(outlines, plane);
  const lines: PlanePoint[][] = [];
  for (const feature of water.features) {
    if (feature.properties?.kind !== 'rivers') continue;
    const own = linesOf(feature).map((line) => line.map(plane));
    const segments = own.flatMap(segmentsOf);
    const same: Segment[] = [];
    for (const { inner, segments: boundary } of boundaries)
      for (const run of runsAlong(boundary, segments)) {
        same.push(...run);
        if (inner) lines.push(...run.map(({ a, b }) => [a, b]));
      }
    lines.push(...(same.length === 0 ? own : own.flatMap((line) => away(line, same))));
  }
  const coasts = water.features
    .filter((feature) => feature.properties?.kind === 'coastline')
    .flatMap(linesOf)
    .flatMap((line) => segmentsOf(line.map(plane)));
  return { rivers: joinEnds(lines), coasts };
}

/** Lines of a feature: a line's own, a polygon's rings. */
export function linesOf({ geometry }: Feature): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

const segmentsOf = (line: readonly PlanePoint[]): Segment[] =>
  line.slice(1).map((b, k) => ({ a: line[k]!, b }));

/** Boundary segments by the pair of areas that they part; a pair of one is the outer boundary of that area. */
function boundaryPairs(outlines: FeatureCollection, plane: (at: Position) => PlanePoint) {
  const found = new Map<string, { segment: Segment; areas: number[] }>();
  outlines.features.forEach((feature, area) => {
    for (const ring of linesOf(feature))
      for (let k = 1; k < ring.length; k++) {
        const [a, b] = [ring[k - 1]!, ring[k]!];
        const key = [a.join(), b.join()].sort().join(' ');
        const entry = found.get(key) ?? { segment: { a: plane(a), b: plane(b) }, areas: [] };
        entry.areas.push(area);
        found.set(key, entry);
      }
  });
  const pairs = new Map<string, { inner: boolean; segments: Segment[] }>();
  for (const { segment, areas } of found.values()) {
    const key = areas.join();
    const pair = pairs.get(key) ?? { inner: areas.length > 1, segments: [] };
    pair.segments.push(segment);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** Connected stretches of a boundary that keep close to a river for long enough to be it. */
function runsAlong(boundary: readonly Segment[], river: readonly Segment[]): Segment[][] {
  const close = boundary.filter(
    ({ a, b }) => distanceTo(river, a) <= SAME_WATER_KM && distanceTo(river, b) <= SAME_WATER_KM,
  );
  const byEnd = new Map<string, Segment[]>();
  const key = ({ x, y }: PlanePoint) => `${x} ${y}`;
  for (const segment of close)
    for (const end of [segment.a, segment.b]) byEnd.set(key(end), [...(byEnd.get(key(end)) ?? []), segment]);
  const seen = new Set<Segment>();
  const runs: Segment[][] = [];
  for (const start of close) {
    if (seen.has(start)) continue;
    seen.add(start);
    const run = [start];
    for (let k = 0; k < run.length; k++)
      for (const end of [run[k]!.a, run[k]!.b])
        for (const next of byEnd.get(key(end))!)
          if (!seen.has(next)) {
            seen.add(next);
            run.push(next);
          }
    const length = run.reduce((sum, { a, b }) => sum + apart(a, b), 0);
    if (length >= RUNS_ALONG * SAME_WATER_KM) runs.push(run);
  }
  return runs;
}

/** The parts of a line that are not close to other segments, cut at half-kilometres. */
function away(line: readonly PlanePoint[], others: readonly Segment[]): PlanePoint[][] {
  const parts: PlanePoint[][] = [];
  let part: PlanePoint[] = [];
  const visit = (point: PlanePoint) => {
    if (distanceTo(others, point) > SAME_WATER_KM) part.push(point);
    else if (part.length > 0) {
      part.push(point);
      parts.push(part);
      part = [];
    }
  };
  line.forEach((point, k) => {
    if (k > 0) {
      const from = line[k - 1]!;
      const steps = Math.ceil(apart(from, point) / 0.5);
      for (let step = 1; step < steps; step++) {
        const t = step / steps;
        visit({ x: from.x + t * (point.x - from.x), y: from.y + t * (point.y - from.y) });
      }
    }
    visit(point);
  });
  if (part.length > 1) parts.push(part);
  return parts;
}

/** All segments of the lines, and short ones from loose ends to the river that they flow into. */
function joinEnds(lines: readonly (readonly PlanePoint[])[]): Segment[] {
  const segments = lines.flatMap((line) => segmentsOf(line).map((segment) => ({ segment, line })));
  const joins: Segment[] = [];
  for (const line of lines)
    for (const end of [line[0]!, line[line.length - 1]!]) {
      let nearest: PlanePoint | null = null;
      for (const { segment, line: other } of segments) {
        if (other === line) continue;
        const at = closestOn(segment, end);
        if (!nearest || apart(at, end) < apart(nearest, end)) nearest = at;
      }
      if (nearest && apart(nearest, end) > 0 && apart(nearest, end) <= CONFLUENCE_KM)
        joins.push({ a: end, b: nearest });
    }
  return [...segments.map(({ segment }) => segment), ...joins];
}
