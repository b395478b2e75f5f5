import { markedText, type TableCell, type TableColumn } from '#core/report/document.ts';

/** Letters that the text of a page holds beside each other at the size of tables. */
const ACROSS = 105;
/** What a number or a mark may take without going over lines. */
const NUMBER = 30;
const WORD = 14;
/** Letters of a text beyond which a wider column saves few lines. */
const LONG = 30;
/** Letters that fit between the margins of a cell and the next. */
const MARGINS = 2;

interface Room {
  /** Letters without which words or numbers would be cut. */
  readonly least: number;
  /** Letters that the column would like. */
  readonly wanted: number;
}

/** The share of a table's width that each column takes, by the letters that it holds; the shares add up to 1. */
export function columnShares(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
): readonly number[] {
  const rooms = columns.map((column, k) =>
    roomOf(
      column,
      rows.map((row) => (row[k] ? markedText(row[k], 'latn') : '')),
    ),
  );
  const least = sum(rooms.map((room) => room.least));
  const beyond = sum(rooms.map((room) => room.wanted - room.least));
  // What is left when no word is cut goes to the columns of long texts.
  const left = Math.min(1, Math.max(0, ACROSS - least) / Math.max(1, beyond));
  const letters = rooms.map((room) => room.least + (room.wanted - room.least) * left);
  const all = sum(letters);
  return letters.map((n) => n / all);
}

function roomOf({ label, numeric }: TableColumn, texts: readonly string[]): Room {
  // Headings are bold.
  const heading = Math.max(...label.split(/\s/).map((word) => word.length)) * 1.2;
  const longest = Math.max(0, ...texts.map((text) => text.length));
  const least = MARGINS + Math.max(heading, Math.min(longest, numeric ? NUMBER : WORD));
  // Lines become fewer as a column grows, but ever more slowly.
  const wanted = MARGINS + Math.min(longest, LONG) + 3 * Math.sqrt(Math.max(0, longest - LONG));
  return { least, wanted: Math.max(least, wanted) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
