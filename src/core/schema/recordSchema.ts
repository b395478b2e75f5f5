import { MEASURES, timeColumnOf } from './dimensions.ts';
import type { Column, Table } from './table.ts';
import { PROTECTED_TABLES, type ProtectedTable } from './tables.ts';

/**
 * The line-level file of a protected table, as received: an id and, where months are known, the day, which are checked and
 * never used; then the month or year, the codes, and what is summed or holds for the period.
 */
export function recordSchema(name: ProtectedTable): Table {
  const table: Table = PROTECTED_TABLES[name];
  const time = timeColumnOf(name);
  const codes = table.key.filter((key) => key !== time.name);
  const pick = (wanted: (column: Column) => boolean) => table.columns.filter(wanted);
  return {
    name,
    key: ['record_id'],
    columns: [
      { name: 'record_id', type: 'text', personal: true },
      ...(time.type === 'month' ? [{ name: 'date', type: 'date', personal: true } as const] : []),
      { name: time.name, type: time.type },
      ...pick(({ name: column }) => codes.includes(column)),
      ...pick(({ count }) => count === 'sum').map(({ name: column, type, unit }) => ({
        name: column,
        type,
        ...(unit ? { unit } : {}),
      })),
      ...pick(({ perPeriod }) => perPeriod === true).map((column) => ({
        ...column,
        codes: column.codes!.filter((code) => code !== 'mixed'),
      })),
    ],
  };
}

/**
 * A file of counted records, as an import writes it: no id and no day, one row for each month, codes and facts, with the number of
 * records or the sums. It is as confidential as the records.
 */
export function countedSchema(name: ProtectedTable): Table {
  const records = recordSchema(name);
  const own = records.columns.filter((column) => !column.personal);
  const counts = (PROTECTED_TABLES[name] as Table).columns.filter(({ count }) => count === 'records');
  const summed = own
    .filter(({ name: column }) => MEASURES[name].includes(column))
    .map((column) => column.name);
  return {
    name,
    key: own.map((column) => column.name).filter((column) => !summed.includes(column)),
    columns: [
      ...own,
      ...counts.map(({ name: column, type, unit }) => ({ name: column, type, ...(unit ? { unit } : {}) })),
    ],
  };
}
