import { boundsOf, type Cell, hasValue } from '../cell.ts';
import type { ProtectedCells } from '../disclosure/protect.ts';
import { DIMENSIONS } from '../schema/dimensions.ts';
import { type Column, cellColumns, publishedColumns } from '../schema/table.ts';
import { TABLES, type TableName } from '../schema/tables.ts';

/** A value as a published table stores it. */
export type Value = string | number | boolean | null;

/** A table ready to be written: the columns of its published schema, and the values column by column. */
export interface BuiltTable {
  readonly name: TableName;
  readonly columns: readonly Column[];
  readonly values: Readonly<Record<string, readonly Value[]>>;
  readonly rows: number;
}

/** A table without counts: rows as they are, in the order given; a month stands as the period. */
export function plainTable(name: TableName, rows: readonly Readonly<Record<string, Value>>[]): BuiltTable {
  const columns = publishedColumns(TABLES[name]);
  const values = Object.fromEntries(
    columns.map((column) => [
      column.name,
      rows.map((row) => row[column.name] ?? (column.type === 'period' ? row.month : null) ?? null),
    ]),
  );
  return { name, columns, values, rows: rows.length };
}

/** A protected table: keys, facts of the period, and the four columns of each cell. */
export function protectedTable(cells: ProtectedCells): BuiltTable {
  const values: Record<string, readonly Value[]> = { ...cells.facts };
  for (const name of DIMENSIONS[cells.table]) values[name] = cells.keys[name]!;
  for (const [measure, column] of Object.entries(cells.measures)) {
    const names = cellColumns(measure);
    values[names.value] = column.map((cell: Cell) => (hasValue(cell) ? cell.value : null));
    values[names.low] = column.map((cell: Cell) => boundsOf(cell)?.low ?? null);
    values[names.high] = column.map((cell: Cell) => boundsOf(cell)?.high ?? null);
    values[names.kind] = column.map((cell: Cell) => cell.kind);
  }
  return { name: cells.table, columns: publishedColumns(TABLES[cells.table]), values, rows: cells.rows };
}
