import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tableFromIPC } from '@uwdata/flechette';
import { type Cell, exact, missing, rounded, suppressed } from '#core/cell.ts';
import type { Manifest } from '#core/manifest.ts';
import { DIMENSIONS, MEASURES } from '#core/schema/dimensions.ts';
import { cellColumns, TOTAL } from '#core/schema/table.ts';
import type { ProtectedTable } from '#core/schema/tables.ts';
import { en } from '#i18n/en.ts';
import { makeFormat } from '#i18n/format.ts';

/** An atlas folder as a test reads it, past everything that the page does with it. */
export interface PublishedAtlas {
  readonly folder: string;
  readonly manifest: Manifest;
  /** A built table's rows as they lie in its file. */
  tableRows(table: keyof Manifest['tables']): Record<string, unknown>[];
  /** One published cell; a dimension that is not named stands at its total. */
  publishedCell(table: ProtectedTable, key: Readonly<Record<string, string>>): Cell;
}

/** Opens an atlas folder. */
export function publishedAtlas(folder: string): PublishedAtlas {
  const manifest = JSON.parse(readFileSync(resolve(folder, 'manifest.json'), 'utf8')) as Manifest;
  const tableRows = (table: keyof Manifest['tables']) =>
    tableFromIPC(readFileSync(resolve(folder, manifest.tables[table].file))).toArray() as Record<
      string,
      unknown
    >[];
  const tables = new Map<ProtectedTable, Map<string, Cell>>();
  const cellsOf = (table: ProtectedTable): Map<string, Cell> => {
    const known = tables.get(table);
    if (known) return known;
    const column = cellColumns(MEASURES[table][0]!);
    const cells = new Map(
      tableRows(table).map((row) => [
        DIMENSIONS[table].map((dimension) => row[dimension]).join('|'),
        readCell(row, column),
      ]),
    );
    tables.set(table, cells);
    return cells;
  };
  return {
    folder,
    manifest,
    tableRows,
    publishedCell(table, key) {
      const code = DIMENSIONS[table].map((dimension) => key[dimension] ?? TOTAL).join('|');
      const cell = cellsOf(table).get(code);
      if (!cell) throw new Error(`${table} publishes no cell ${code}`);
      return cell;
    },
  };
}

/** The atlas that the page under test serves, read straight from the built files. */
export const { manifest, tableRows, publishedCell } = publishedAtlas(
  resolve(import.meta.dirname, '../../data/built'),
);

/** Numbers in words as the English page says them. */
export const say = makeFormat('en-GB', 'latn', en);

function readCell(row: Record<string, unknown>, column: ReturnType<typeof cellColumns>): Cell {
  const number = (name: string) => Number(row[name]);
  switch (row[column.kind]) {
    case 'exact':
      return exact(number(column.value));
    case 'rounded':
      return rounded(number(column.value), number(column.low), number(column.high));
    case 'suppressed':
      return row[column.low] === null ? suppressed() : suppressed(number(column.low), number(column.high));
    default:
      return missing('not-published');
  }
}
