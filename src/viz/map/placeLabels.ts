import type { Size } from './projection.ts';

/** A name that wants a place on the map. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** CSS pixels. */
  readonly size: number;
  readonly bold: boolean;
  /** `centre` for an area's name, which moves a little where something is in its way; `beside` for one that belongs to a symbol at the point. */
  readonly at: 'centre' | 'beside';
  /** Room that the symbol at the point takes, in pixels from its middle; 0 for none. */
  readonly clear: number;
}

/** Where a name goes: the middle of its text. */
export interface PlacedLabel extends LabelWish {
  readonly cx: number;
  readonly cy: number;
}

/** Width of a text in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const LINE = 1.25;
const GAP = 2;
/** How far an area's name steps aside from its point: past half of an office's shield. */
const ASIDE = 14;

/**
 * Places names one by one, the most important first, so that none overlaps another, a symbol in `taken`, or the frame's edge.
 * A name that fits nowhere is left out, with its symbol.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: Size,
  measure: Measure,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const boxes: Box[] = [...taken];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const width = measure(wish.text, wish.size, wish.bold);
    const height = wish.size * LINE;
    const away = wish.clear + GAP;
    const middles: readonly (readonly [number, number])[] =
      wish.at === 'centre'
        ? [
            [0, 0],
            [0, height / 2 + ASIDE],
            [0, -height / 2 - ASIDE],
            [-width / 2 - ASIDE, 0],
            [width / 2 + ASIDE, 0],
          ]
        : [
            [width / 2 + away, 0],
            [-width / 2 - away, 0],
            [0, -height / 2 - away],
            [0, height / 2 + away],
          ];
    for (const [dx, dy] of middles) {
      const [cx, cy] = [wish.x + dx, wish.y + dy];
      const box = boxAround(cx, cy, width + GAP * 2, height);
      const inFrame = box.x0 >= 0 && box.y0 >= 0 && box.x1 <= frame.width && box.y1 <= frame.height;
      if (!inFrame || boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      if (wish.clear > 0) boxes.push(boxAround(wish.x, wish.y, wish.clear * 2, wish.clear * 2));
      placed.push({ ...wish, cx, cy });
      break;
    }
  }
  return placed;
}

/** A box by its middle and size. */
export const boxAround = (cx: number, cy: number, width: number, height: number): Box => ({
  x0: cx - width / 2,
  y0: cy - height / 2,
  x1: cx + width / 2,
  y1: cy + height / 2,
});

const overlap = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
