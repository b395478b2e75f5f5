import type { LatLon } from '#core/geo.ts';
import type { MapArc } from './MapContent.ts';
import { type Bounds, mercator, type Size, unmercator } from './projection.ts';

/** Where flows of one origin begin on the map. */
export interface OriginAnchor extends LatLon {
  readonly originId: string;
  readonly name: string;
  /** Whether the origin lies farther out than the map shows; the anchor then only keeps its direction. */
  readonly beyond: boolean;
  /** Direction from the middle of the atlas, degrees clockwise from north on the map. */
  readonly bearing: number;
}

/** How far the map widens for origins outside: to this many times the atlas's own half width and half height. */
const REACH = 1.75;
/** How much farther it goes along the side on which the frame has room to spare. */
const SPARE = 2;

/**
 * One anchor an origin, in the order in which the arcs name them. An origin farther out than `REACH` moves along its ray from the
 * middle of the atlas to the rim: its direction stays true and the districts stay large enough to read.
 */
export function originAnchors(arcs: readonly MapArc[], atlas: Bounds, frame: Size): readonly OriginAnchor[] {
  const [x0, y0] = mercator(atlas.west, atlas.north);
  const [x1, y1] = mercator(atlas.east, atlas.south);
  const [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const wider = frame.width / frame.height / ((x1 - x0) / (y1 - y0));
  const spare = (times: number) => REACH * Math.max(1, Math.min(SPARE, times));
  const [reachX, reachY] = [((x1 - x0) / 2) * spare(wider), ((y1 - y0) / 2) * spare(1 / wider)];
  const anchors = new Map<string, OriginAnchor>();
  for (const { originId, originName, origin } of arcs) {
    if (anchors.has(originId)) continue;
    const [x, y] = mercator(origin.lon, origin.lat);
    const out = Math.max(Math.abs(x - cx) / reachX, Math.abs(y - cy) / reachY);
    const beyond = out > 1;
    const at = beyond ? unmercator(cx + (x - cx) / out, cy + (y - cy) / out) : origin;
    const bearing = (Math.atan2(x - cx, cy - y) * 180) / Math.PI;
    anchors.set(originId, { originId, name: originName, lat: at.lat, lon: at.lon, beyond, bearing });
  }
  return [...anchors.values()];
}
