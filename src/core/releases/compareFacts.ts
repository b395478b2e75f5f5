import type { Table } from '../schema/table.ts';
import { publishedColumns } from '../schema/table.ts';
import { TABLES, type TableName } from '../schema/tables.ts';
import type { FactValue, RowChange, TableDiff } from './releaseDiff.ts';

/** The rows of a table of facts as its file holds them. */
export type FactRows = readonly Readonly<Record<string, FactValue>>[];

/** How the rows of one table of facts differ between two releases. Rows that share a key are compared in their order. */
export function compareFacts(
  name: TableName,
  before: FactRows,
  after: FactRows,
): { readonly rows: TableDiff; readonly changes: RowChange[] } {
  const table: Table = TABLES[name];
  const columns = publishedColumns(table).map((column) => column.name);
  // A month or year of the schema stands in the file as its period.
  const keys = table.key.map((key) => (columns.includes(key) ? key : 'period'));
  const keyOf = (row: FactRows[number]) => Object.fromEntries(keys.map((key) => [key, row[key] ?? null]));
  const old = numbered(before, keys);
  const changes: RowChange[] = [];
  let changed = 0;
  let added = 0;
  for (const [id, row] of numbered(after, keys)) {
    const from = old.get(id);
    old.delete(id);
    if (!from) {
      added++;
      changes.push({ table: name, key: keyOf(row), kind: 'added', columns: [] });
      continue;
    }
    const differing = columns.flatMap((column) => {
      const [was, is] = [from[column] ?? null, row[column] ?? null];
      return was === is ? [] : [{ column, before: was, after: is }];
    });
    if (differing.length === 0) continue;
    changed++;
    changes.push({ table: name, key: keyOf(row), kind: 'changed', columns: differing });
  }
  for (const row of old.values())
    changes.push({ table: name, key: keyOf(row), kind: 'withdrawn', columns: [] });
  return {
    rows: { table: name, before: before.length, after: after.length, added, changed, withdrawn: old.size },
    changes,
  };
}

function numbered(rows: FactRows, keys: readonly string[]): Map<string, FactRows[number]> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const key = JSON.stringify(keys.map((name) => row[name] ?? null));
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      return [`${key} ${count}`, row];
    }),
  );
}
