import { codesOf, timeColumnOf } from '../schema/dimensions.ts';
import { countedSchema, recordSchema } from '../schema/recordSchema.ts';
import type { Column, Table } from '../schema/table.ts';
import { PROTECTED_NAMES, PROTECTED_TABLES, type ProtectedTable } from '../schema/tables.ts';
import type { LineRecord } from '../tally.ts';
import { BadInput, type Problem } from './problems.ts';
import type { ReadText, Reference } from './readReference.ts';
import { readTable } from './readTable.ts';

/**
 * Reads line-level records, one file for each protected table, or counted ones as an import leaves them (no `record_id`). A table without a file was not collected. Throws
 * `BadInput` with every row that does not fit, and when there is no file at all.
 */
export function readRecords(
  read: ReadText,
  reference: Reference,
): Partial<Record<ProtectedTable, readonly LineRecord[]>> {
  const problems: Problem[] = [];
  const records: Partial<Record<ProtectedTable, readonly LineRecord[]>> = {};
  for (const name of PROTECTED_NAMES) {
    const file = `${name}.csv`;
    const text = read(file);
    if (text === null) continue;
    const counted = !/^[^\n]*\brecord_id\b/.test(text);
    const schema = withCodes(counted ? countedSchema(name) : recordSchema(name), name, reference);
    const rows = readTable(file, text, schema, problems) as unknown as LineRecord[];
    for (const row of rows) problems.push(...checkRecord(name, row, reference));
    records[name] = rows;
  }
  if (Object.keys(records).length === 0)
    problems.push({
      file: 'records',
      says: 'there is no file of records',
      fix: `Put one or more of ${PROTECTED_NAMES.map((name) => `${name}.csv`).join(', ')} into the folder`,
    });
  if (problems.length > 0) throw new BadInput(problems);
  return records;
}

function checkRecord(name: ProtectedTable, row: LineRecord, { settings }: Reference): Problem[] {
  const problems: Problem[] = [];
  const { name: time, type } = timeColumnOf(name);
  const { start, end } = settings.extent;
  const when = String(row[time]);
  const length = type === 'year' ? 4 : 7;
  if (when < start.slice(0, length) || when > end.slice(0, length))
    problems.push({
      file: `${name}.csv`,
      column: time,
      says: `record ${row.record_id ?? 'counted'} is of ${when}, outside ${start} to ${end}`,
      fix: 'Leave the record out, or widen the extent in atlas.json',
    });
  for (const { name: column, members } of (PROTECTED_TABLES[name] as Table).columns) {
    if (!members) continue;
    const units = Number(row[members.of]);
    const count = Number(row[column]);
    if (units < 1 || count < units)
      problems.push({
        file: `${name}.csv`,
        column,
        says: `record ${row.record_id ?? 'counted'} has ${units} ${members.of} and ${count} ${column}`,
        fix: `Give at least one of ${members.of}, and at least one of ${column} for each`,
      });
  }
  return problems;
}

/** The same table with the codes of this atlas in its coded columns. */
function withCodes(table: Table, name: ProtectedTable, { districts, settings }: Reference): Table {
  const atlas = { districts, origins: settings.origins };
  const columns = table.columns.map(
    (column): Column => (column.codesFrom ? { ...column, codes: codesOf(atlas, name, column.name) } : column),
  );
  return { ...table, columns };
}
