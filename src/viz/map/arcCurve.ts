/** How far an arc bows out sideways: half an ellipse whose height is this share of half its length. */
export const ARC_BOW = 0.22;

type Point = readonly [x: number, y: number];

/** The arc as an SVG path: half an ellipse, bowed to the left as one travels. The interactive map draws the same curve. */
export function arcPath([x0, y0]: Point, [x1, y1]: Point): string {
  const length = Math.hypot(x1 - x0, y1 - y0);
  const angle = (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
  const n = (value: number) => value.toFixed(1);
  return `M${n(x0)} ${n(y0)}A${n(length / 2)} ${n((length / 2) * ARC_BOW)} ${n(angle)} 0 1 ${n(x1)} ${n(y1)}`;
}

/** Pixels between a point and the arc, measured across it; Infinity beyond its ends. */
export function distanceToArc([px, py]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length === 0) return Math.hypot(px - x0, py - y0);
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
  const along = (px - x0) * ux + (py - y0) * uy;
  if (along < 0 || along > length) return Infinity;
  // y grows downwards, so left of the travel is this way round.
  const left = (px - x0) * uy - (py - y0) * ux;
  return Math.abs(left - ARC_BOW * Math.sqrt(along * (length - along)));
}
