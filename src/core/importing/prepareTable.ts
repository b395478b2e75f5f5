import { type GuessedMapping, guessMapping, guessTable } from '../mapping/guessMapping.ts';
import { fitsHeaders, type Mapping } from '../mapping/mapping.ts';
import { codeColumnsOf, hasDistrict, hasOrigin, type Role, rolesOf, sumColumnsOf } from '../mapping/role.ts';
import { findPersonal } from '../personal/findPersonal.ts';
import type { PersonalColumn } from '../personal/personalKind.ts';
import { withoutPersonal } from '../personal/withoutPersonal.ts';
import type { PlaceIndex } from '../places/placeIndex.ts';
import type { RawTable } from '../read/rawTable.ts';
import type { KnownFormatName } from '../recognise/knownFormat.ts';
import { recognise } from '../recognise/recognise.ts';
import type { ProtectedTable, TableName } from '../schema/tables.ts';
import { profileTable, type TableProfile } from './profileTable.ts';

/** What is known of a table before its rows are taken: what it is, what is personal in it, and how its columns are mapped. */
export interface PreparedTable {
  readonly profile: TableProfile;
  readonly format: KnownFormatName | null;
  /** The table that its format fills or is compared with; null when its rows decide. */
  readonly feeds: TableName | null;
  readonly personal: readonly PersonalColumn[];
  readonly guess: GuessedMapping;
  /** Whether the mapping is a saved one, and not guessed. */
  readonly saved: boolean;
}

/** Looks at the first rows of a table. A saved mapping that fits its headers is taken instead of a guess. */
export async function prepareTable(
  raw: RawTable,
  index: PlaceIndex,
  { as, saved = [], signal }: { as?: ProtectedTable; saved?: readonly Mapping[]; signal?: AbortSignal } = {},
): Promise<PreparedTable> {
  const profile = await profileTable(raw, undefined, signal);
  const format = recognise(raw.columns);
  const table = as ?? guessTable(profile, format, index);
  const names = raw.columns.map(({ name }) => name);
  const own = saved.find((mapping) => mapping.table === table && fitsHeaders(mapping, names));
  const guess = guessMapping(profile, table, format, index, [...raw.about.titles, raw.part ?? '', raw.file]);
  const personal = findPersonal(profile, format, index);
  return {
    profile: withoutPersonal(profile, personal),
    format: format?.name ?? null,
    feeds: format?.feeds(raw.columns) ?? null,
    personal,
    guess: own ? { ...guess, mapping: own } : guess,
    saved: own !== undefined,
  };
}

/** Roles that a mapping still lacks: a time, a place, an origin, each coded column, and something that counts. */
export function lackingRoles({ table, columns, constants, origins }: Mapping): Role[] {
  const has = (...roles: Role[]) =>
    roles.some((role) => columns[role] !== undefined || constants[role] !== undefined);
  const lacking: Role[] = [];
  if (!has('date', 'month', 'year')) lacking.push('date');
  if (hasDistrict(table) && !has('place_code', 'adm2', 'adm3', 'locality', 'lat')) lacking.push('adm2');
  if (
    hasOrigin(table) &&
    !has('origin_code', 'origin_adm1', 'origin_adm2') &&
    Object.keys(origins).length === 0
  )
    lacking.push('origin_adm1');
  for (const { name } of codeColumnsOf(table)) if (!has(name)) lacking.push(name);
  const sums = sumColumnsOf(table).map(({ name }) => name);
  const members = sums.includes('households') && sums.includes('persons');
  if (members && !has('households', 'persons')) lacking.push('households');
  if (!members) for (const name of sums) if (!has(name)) lacking.push(name);
  return rolesOf(table).filter((role) => lacking.includes(role));
}
