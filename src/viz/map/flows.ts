import { hasValue } from '#core/cell.ts';
import type { MapArc } from './MapContent.ts';
import type { OriginAnchor } from './originAnchors.ts';
import { arcWidth } from './symbols.ts';

/** A flow ready to draw. Withheld flows are thin and pale; flows of zero and those without a number are not drawn. */
export interface Flow {
  readonly id: string;
  readonly pcode: string;
  readonly from: readonly [lon: number, lat: number];
  readonly to: readonly [lon: number, lat: number];
  /** CSS pixels. */
  readonly width: number;
  readonly withheld: boolean;
  /** 0 to 1: small flows are fainter, so that a bundle does not hide the names under it. */
  readonly opacity: number;
  /** Whether the flow is to be seen first: its destination is selected or nothing is. */
  readonly strong: boolean;
}

/** Flows in drawing order: the widest first, so that thin ones lie on top, and strong ones above the rest. */
export function flowsOf(
  arcs: readonly MapArc[],
  origins: readonly OriginAnchor[],
  selected: readonly string[],
): readonly Flow[] {
  const anchors = new Map(origins.map((origin) => [origin.originId, origin]));
  const most = Math.max(0, ...arcs.map(({ cell }) => (hasValue(cell) ? cell.value : 0)));
  const chosen = new Set(selected);
  const any = arcs.some(({ pcode }) => chosen.has(pcode));
  return arcs
    .filter(({ cell }) => (hasValue(cell) ? cell.value > 0 : cell.kind === 'suppressed'))
    .map(({ id, originId, pcode, destination, cell }) => {
      const anchor = anchors.get(originId)!;
      const strong = !any || chosen.has(pcode);
      return {
        id,
        pcode,
        from: [anchor.lon, anchor.lat] as const,
        to: [destination.lon, destination.lat] as const,
        width: hasValue(cell) ? arcWidth(cell.value, most) : 1,
        withheld: !hasValue(cell),
        opacity: !strong ? 0.1 : any ? 0.9 : hasValue(cell) ? 0.45 + 0.4 * (cell.value / most) : 0.5,
        strong,
      };
    })
    .sort((a, b) => Number(a.strong) - Number(b.strong) || b.width - a.width);
}
