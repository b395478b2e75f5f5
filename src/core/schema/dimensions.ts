import type { Column, Table } from './table.ts';
import { PROTECTED_NAMES, PROTECTED_TABLES, type ProtectedTable } from './tables.ts';

/** The dimensions of each protected table: its key columns in order, the month or year of a record as `period`. */
export const DIMENSIONS = Object.fromEntries(
  PROTECTED_NAMES.map((name) => [
    name,
    PROTECTED_TABLES[name].key.map((key) => (isTime(columnOf(name, key)) ? 'period' : key)),
  ]),
) as unknown as Readonly<Record<ProtectedTable, readonly string[]>>;

/** The count columns of each protected table, in order. */
export const MEASURES = Object.fromEntries(
  PROTECTED_NAMES.map((name) => [name, countsOf(PROTECTED_TABLES[name]).map((column) => column.name)]),
) as unknown as Readonly<Record<ProtectedTable, readonly string[]>>;

/** The columns of a table that hold counts. */
function countsOf(table: Table): readonly Column[] {
  return table.columns.filter((column) => column.count !== undefined);
}

/** The columns of a protected table that state a fact of the period. */
export function factsOf(table: Table): readonly Column[] {
  return table.columns.filter((column) => column.perPeriod);
}

/** The column that says when a record happened: by month, or by year alone. */
export function timeColumnOf(table: ProtectedTable): Column {
  return PROTECTED_TABLES[table].columns.find(isTime)!;
}

/** The groups of a dimension and their members; none for most. */
export function groupsOf(
  table: ProtectedTable,
  dimension: string,
): Readonly<Record<string, readonly string[]>> {
  return (PROTECTED_TABLES[table] as Table).protection?.groups?.[dimension] ?? {};
}

/** The codes, groups among them, that a grain of a dimension names; null for `each` and for a grain that it has not. */
export function grainOf(table: ProtectedTable, dimension: string, grain: string): readonly string[] | null {
  return (PROTECTED_TABLES[table] as Table).protection?.grains?.[dimension]?.[grain] ?? null;
}

/** The named grains of a dimension and the codes of each; none for most. */
export function grainsOf(
  table: ProtectedTable,
  dimension: string,
): Readonly<Record<string, readonly string[]>> {
  return (PROTECTED_TABLES[table] as Table).protection?.grains?.[dimension] ?? {};
}

/** Whether the publication list can tell single codes of a dimension apart. */
export function hasGrains(table: ProtectedTable, dimension: string): boolean {
  return (PROTECTED_TABLES[table] as Table).protection?.grains?.[dimension] !== undefined;
}

/** The lists of codes that differ from atlas to atlas. */
export interface AtlasCodes {
  readonly districts: readonly string[];
  readonly origins: readonly string[];
}

/** Every single code of a dimension apart from the period: neither totals nor groups. */
export function codesOf(atlas: AtlasCodes, table: ProtectedTable, dimension: string): readonly string[] {
  const column = columnOf(table, dimension);
  return column?.codes ?? (column?.codesFrom ? atlas[column.codesFrom] : []);
}

function columnOf(table: ProtectedTable, name: string): Column | undefined {
  return (PROTECTED_TABLES[table] as Table).columns.find((column) => column.name === name);
}

function isTime(column: Column | undefined): boolean {
  return column?.type === 'month' || column?.type === 'year';
}
