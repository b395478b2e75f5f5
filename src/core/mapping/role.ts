import { timeColumnOf } from '../schema/dimensions.ts';
import type { Column, Table } from '../schema/table.ts';
import { PROTECTED_TABLES, type ProtectedTable } from '../schema/tables.ts';

/** What a column of a file can say of when and where; the codes and sums of a table are roles under their own names. */
const COMMON_ROLES = [
  'record_id',
  'date',
  'month',
  'year',
  'place_code',
  'adm1',
  'adm2',
  'adm3',
  'locality',
  'lat',
  'lon',
] as const;
const ORIGIN_ROLES = ['origin_code', 'origin_adm1', 'origin_adm2'] as const;

/** The part that a column of a file plays for a table, such as `adm2` or `category`. */
export type Role = string;

/** The coded columns of a table that a file may give, such as `category`: neither places nor facts of the period. */
export function codeColumnsOf(table: ProtectedTable): readonly Column[] {
  return columnsOf(table).filter((column) => column.codes && !column.perPeriod);
}

/** Columns that state a fact of the period, such as whether persons were counted; a file may give them by their own codes. */
export function factColumnsOf(table: ProtectedTable): readonly Column[] {
  return columnsOf(table).filter((column) => column.perPeriod);
}

/** The columns of a table that are summed, such as `households`. */
export function sumColumnsOf(table: ProtectedTable): readonly Column[] {
  return columnsOf(table).filter((column) => column.count === 'sum');
}

/** The column that counts records, which a file of counts may give instead of one line per case; null where there is none. */
export const recordCountOf = (table: ProtectedTable): string | null =>
  columnsOf(table).find((column) => column.count === 'records')?.name ?? null;

/** Whether records of a table name an origin. */
export const hasOrigin = (table: ProtectedTable): boolean =>
  columnsOf(table).some((column) => column.codesFrom === 'origins');

/** Whether records of a table name a district. */
export const hasDistrict = (table: ProtectedTable): boolean =>
  columnsOf(table).some((column) => column.codesFrom === 'districts');

const PLACE_ROLES: readonly Role[] = ['place_code', 'adm1', 'adm2', 'adm3', 'locality', 'lat', 'lon'];

/** Every role that a column of a file can have for a table, in the order of a mapping screen. */
export function rolesOf(table: ProtectedTable): readonly Role[] {
  const count = recordCountOf(table);
  const byYear = timeColumnOf(table).type === 'year';
  return [
    ...COMMON_ROLES.filter(
      (role) => !(byYear && role === 'month') && (hasDistrict(table) || !PLACE_ROLES.includes(role)),
    ),
    ...(hasOrigin(table) ? ORIGIN_ROLES : []),
    ...codeColumnsOf(table).map(({ name }) => name),
    ...sumColumnsOf(table).map(({ name }) => name),
    ...(count ? [count] : []),
    ...factColumnsOf(table).map(({ name }) => name),
  ];
}

const columnsOf = (table: ProtectedTable): readonly Column[] => (PROTECTED_TABLES[table] as Table).columns;
