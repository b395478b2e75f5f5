import type { Role } from '../mapping/role.ts';
import type { RawColumn } from '../read/rawTable.ts';
import type { TableName } from '../schema/tables.ts';

export const KNOWN_FORMATS = [
  'own_table',
  'acled',
  'hapi_idps',
  'dtm_api',
  'dtm_master_list',
  'cod_ab',
  'cod_ps',
  'kobo',
  'hxl',
] as const;
export type KnownFormatName = (typeof KNOWN_FORMATS)[number];

/** A kind of file that is known by its header, and what its columns say. */
export interface KnownFormat {
  readonly name: KnownFormatName;
  /** Certainty from 0 to 1 that a table with these columns is of the kind. */
  readonly fits: (columns: readonly RawColumn[]) => number;
  /** The table of an atlas that it fills or is compared with; null when any. */
  readonly feeds: (columns: readonly RawColumn[]) => TableName | null;
  /** The role of a column; null when the format does not say. */
  readonly roleOf: (column: RawColumn, table: TableName) => Role | null;
  /** Whether a column is known to hold no person's data, whatever it looks like. */
  readonly isHarmless: (column: RawColumn) => boolean;
  /** Columns of one origin each, by its name. */
  readonly originOf?: (column: RawColumn) => string | null;
  /** Codes that all its rows have. */
  readonly constants?: Readonly<Record<Role, string>>;
  /** Codes of its own values: role to value in lower case to code, null for rows that are not meant. */
  readonly values?: Readonly<Record<Role, Readonly<Record<string, string | null>>>>;
  /** It says how many are present at a date: rounds must not be added up. */
  readonly isStock?: true;
}

/** A header without case, spaces, underscores and hyphens, so that `Place id` and `Place_ID` are one. */
export const bareName = (name: string): string => name.toLowerCase().replace(/[\s_\-./]+/g, '');

/** Share of wanted headers that a table has. */
export function shareOf(wanted: readonly string[], columns: readonly RawColumn[]): number {
  const names = new Set(columns.flatMap(({ name, name1 }) => [bareName(name), bareName(name1 ?? '')]));
  return wanted.filter((name) => names.has(bareName(name))).length / wanted.length;
}

/** A lookup of roles by header, whatever its case and spacing. */
export function byHeader<T>(roles: Readonly<Record<string, T>>): (column: RawColumn) => T | null {
  const known = new Map(Object.entries(roles).map(([name, role]) => [bareName(name), role]));
  return ({ name, name1 }) =>
    known.get(bareName(name)) ?? (name1 ? (known.get(bareName(name1)) ?? null) : null);
}
