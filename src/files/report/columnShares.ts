import type { TableCell, TableColumn } from '#core/report/document.ts';

/** A column is at least and at most as wide as this many letters, so that neither a mark nor an address rules the table. */
const LEAST = 8;
const MOST = 34;

/** The share of a table's width that each column takes, by the letters that it holds; the shares add up to 1. */
export function columnShares(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
): readonly number[] {
  const letters = columns.map(({ label }, k) => {
    const longest = Math.max(label.length, ...rows.map((row) => row[k]?.text.length ?? 0));
    // A heading may go over lines, but not within a word; it is bold, and its cell has margins.
    const word = Math.max(0, ...label.split(/\s/).map((part) => part.length)) * 1.3 + 4;
    return Math.max(word, Math.min(MOST, Math.max(LEAST, longest)));
  });
  const all = letters.reduce((sum, n) => sum + n, 0);
  return letters.map((n) => n / all);
}
