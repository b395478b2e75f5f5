import { DuckDBInstance } from '@duckdb/node-api';
import type { BuiltTable, Value } from '#core/build/builtTable.ts';
import type { Cell } from '#core/cell.ts';
import type { Column } from '#core/schema/table.ts';
import { bindSql } from '#queries/bindSql.ts';
import { CELL_SUM_SUFFIXES, readCellSum } from '#queries/cellSum.ts';
import type { Statement } from '#queries/query.ts';

/** A decoded row: plain values, and a cell under every name that the query counts. */
export type AnswerRow = Record<string, string | number | boolean | null | Cell>;

/** Native DuckDB over the tables just built, so that the summary is answered by the screens' own queries. */
export interface NodeDatabase {
  ask(statement: Statement, counts: readonly string[]): Promise<AnswerRow[]>;
  close(): void;
}

/** Loads built tables into native DuckDB, in memory. */
export async function openNodeDatabase(tables: readonly BuiltTable[]): Promise<NodeDatabase> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const table of tables) {
    const columns = table.columns.map((column) => `"${column.name}" ${sqlTypeOf(column)}`);
    await connection.run(`CREATE TABLE "${table.name}" (${columns.join(', ')})`);
    const appender = await connection.createAppender(table.name);
    for (let row = 0; row < table.rows; row++) {
      for (const column of table.columns) {
        const value: Value = table.values[column.name]![row]!;
        if (value === null) appender.appendNull();
        else if (typeof value === 'boolean') appender.appendBoolean(value);
        else if (typeof value === 'string') appender.appendVarchar(value);
        else if (column.type === 'integer') appender.appendInteger(value);
        else appender.appendDouble(value);
      }
      appender.endRow();
    }
    appender.closeSync();
  }
  return {
    async ask({ sql, params, cellsPerRow }, counts) {
      const reader = await connection.runAndReadAll(bindSql(sql, params));
      return reader.getRowObjectsJS().map((row) => decode(row, counts, cellsPerRow));
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function decode(
  row: Readonly<Record<string, unknown>>,
  counts: readonly string[],
  cellsPerRow: number,
): AnswerRow {
  const decoded: AnswerRow = {};
  const parts = new Set(
    counts.flatMap((count) => [count, ...CELL_SUM_SUFFIXES.map((suffix) => count + suffix)]),
  );
  for (const [name, value] of Object.entries(row)) {
    if (parts.has(name)) continue;
    if (value !== null && !['string', 'number', 'boolean'].includes(typeof value))
      throw new TypeError(`column ${name} holds a ${typeof value}; cast it in SQL`);
    decoded[name] = value as string | number | boolean | null;
  }
  for (const count of counts) decoded[count] = readCellSum(row, count, cellsPerRow);
  return decoded;
}

function sqlTypeOf(column: Column): string {
  switch (column.type) {
    case 'integer':
      return 'INTEGER';
    case 'number':
      return 'DOUBLE';
    case 'boolean':
      return 'BOOLEAN';
    default:
      return 'VARCHAR';
  }
}
