import { markedText, type TableBlock } from '#core/report/document.ts';
import { PICTURE_ROOM } from './Deck.ts';

type Row = TableBlock['rows'][number];

/**
 * The rows of a table in portions that fit a slide, by the lines that each row takes: `widths` are those of the columns in
 * inches, `size` that of the letters in points.
 */
export function slideRows(block: TableBlock, widths: readonly number[], size: number): Row[][] {
  const heightOf = (texts: readonly string[]) => {
    // A letter is about half as wide as it is high.
    const lines = texts.map((text, k) =>
      Math.ceil((text.length * size * 0.5) / 72 / Math.max(0.2, widths[k]! - 0.1)),
    );
    return (Math.max(1, ...lines) * size * 1.2) / 72 + 0.085;
  };
  const all = PICTURE_ROOM - heightOf(block.columns.map(({ label }) => label));
  const heights = block.rows.map((row) => heightOf(row.map((one) => markedText(one, 'latn'))));
  return evenParts(block.rows, heights, all);
}

/**
 * Items in as few portions of at most `room` as they need, the portions of about one size, so that none holds a last item
 * alone; an item larger than the room stands by itself. One empty portion when there are no items.
 */
export function evenParts<T>(items: readonly T[], sizes: readonly number[], room: number): T[][] {
  const few = partsWithin(items, sizes, room);
  const steps = 40;
  const least = sizes.reduce((sum, size) => sum + size, 0) / few.length;
  for (let k = 0; k < steps && least < room; k++) {
    const even = partsWithin(items, sizes, least + ((room - least) * k) / steps);
    if (even.length === few.length) return even;
  }
  return few;
}

function partsWithin<T>(items: readonly T[], sizes: readonly number[], room: number): T[][] {
  const parts: T[][] = [[]];
  let left = room;
  for (const [k, item] of items.entries()) {
    if (sizes[k]! > left && parts.at(-1)!.length > 0) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)!.push(item);
    left -= sizes[k]!;
  }
  return parts;
}
