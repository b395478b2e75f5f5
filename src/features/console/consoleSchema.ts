import { type Column, publishedColumns } from '#core/schema/table.ts';
import { TABLE_NAMES, TABLES, type TableName } from '#core/schema/tables.ts';

/** The columns of every table as the console can ask for them. */
export const CONSOLE_COLUMNS = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, publishedColumns(TABLES[name])]),
) as unknown as Readonly<Record<TableName, readonly Column[]>>;

/** Names of columns by table, for completion. */
export const CONSOLE_SCHEMA: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, CONSOLE_COLUMNS[name].map((column) => column.name)]),
);

/** Count columns, whose sums need their bounds. */
export const COUNT_COLUMNS: readonly string[] = [
  ...new Set(
    TABLE_NAMES.flatMap((name) =>
      TABLES[name].columns.filter((column) => 'count' in column).map((column) => column.name),
    ),
  ),
];

/** The tables that a question names. */
export const tablesIn = (sql: string): TableName[] =>
  TABLE_NAMES.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(sql));
