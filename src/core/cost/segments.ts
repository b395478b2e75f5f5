import type { PlanePoint } from './cellFrame.ts';

/** A straight piece of a line on the plane, in kilometres. */
export interface Segment {
  readonly a: PlanePoint;
  readonly b: PlanePoint;
}

const side = (a: PlanePoint, b: PlanePoint, p: PlanePoint) =>
  (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

/** Whether two segments have a point in common; touching counts. */
export function meet(one: Segment, other: Segment): boolean {
  const d1 = side(one.a, one.b, other.a);
  const d2 = side(one.a, one.b, other.b);
  const d3 = side(other.a, other.b, one.a);
  const d4 = side(other.a, other.b, one.b);
  if (d1 === 0 && d2 === 0 && d3 === 0 && d4 === 0)
    return overlap(one.a.x, one.b.x, other.a.x, other.b.x) && overlap(one.a.y, one.b.y, other.a.y, other.b.y);
  return straddles(d1, d2) && straddles(d3, d4);
}

const straddles = (d: number, e: number) => (d <= 0 && e >= 0) || (d >= 0 && e <= 0);

const overlap = (a: number, b: number, c: number, d: number) =>
  Math.max(a, b) >= Math.min(c, d) && Math.max(c, d) >= Math.min(a, b);

/** The point of a segment that is closest to p. */
export function closestOn({ a, b }: Segment, p: PlanePoint): PlanePoint {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / square;
  const clamped = t < 0 ? 0 : t > 1 ? 1 : t;
  return { x: a.x + clamped * dx, y: a.y + clamped * dy };
}

export const apart = (p: PlanePoint, q: PlanePoint): number => Math.hypot(p.x - q.x, p.y - q.y);

/** The distance from a point to the closest of some segments; infinite without segments. */
export function distanceTo(segments: readonly Segment[], p: PlanePoint): number {
  let least = Number.POSITIVE_INFINITY;
  for (const segment of segments) least = Math.min(least, apart(closestOn(segment, p), p));
  return least;
}
