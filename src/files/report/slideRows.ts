import { markText, type TableBlock } from '#core/report/document.ts';

type Row = TableBlock['rows'][number];

/** Inches of a slide that a table has above its caption. */
const ROOM = 3.6;

/**
 * The rows of a table in portions that fit a slide, by the lines that each row takes: `widths` are those of the columns in
 * inches, `size` that of the letters in points.
 */
export function slideRows(block: TableBlock, widths: readonly number[], size: number): Row[][] {
  const heightOf = (texts: readonly string[]) => {
    // A letter is about half as wide as it is high.
    const lines = texts.map((text, k) =>
      Math.ceil((text.length * size * 0.53) / 72 / Math.max(0.2, widths[k]! - 0.1)),
    );
    return (Math.max(1, ...lines) * size * 1.2) / 72 + 0.09;
  };
  const all = ROOM - heightOf(block.columns.map(({ label }) => label));
  const parts: Row[][] = [[]];
  let room = all;
  for (const row of block.rows) {
    const texts = row.map(({ text, mark }) => (mark === undefined ? text : `${text} ${markText(mark)}`));
    const height = heightOf(texts);
    if (height > room && parts.at(-1)!.length > 0) {
      parts.push([]);
      room = all;
    }
    parts.at(-1)!.push(row);
    room -= height;
  }
  return parts;
}
