import type { ColumnProfile, TableProfile } from '../importing/profileTable.ts';
import type { PlaceIndex } from '../places/placeIndex.ts';
import { dateInName, dateOrderOf } from '../read/readDate.ts';
import { decimalOf, readNumber } from '../read/readNumber.ts';
import type { KnownFormat } from '../recognise/knownFormat.ts';
import { questionOf } from '../recognise/kobo.ts';
import { PERSONS_PER_FAMILY } from '../schema/arrival.ts';
import { PROTECTED_NAMES, type ProtectedTable } from '../schema/tables.ts';
import { foldWord, guessCode } from './guessCode.ts';
import { type Mapping, valueKey } from './mapping.ts';
import { codeColumnsOf, hasOrigin, type Role, rolesOf, sumColumnsOf } from './role.ts';
import { ROLE_WORDS } from './roleWords.ts';

/** A mapping that was guessed, and how certain each part of it is, from 0 to 1. */
export interface GuessedMapping {
  readonly mapping: Mapping;
  readonly certainty: Readonly<Record<Role, number>>;
  /** Whether day and month could not be told apart. */
  readonly dateUnsure: boolean;
  /** Whether persons are households times six throughout, hence modelled (DTM): households are then used. */
  readonly modelled: boolean;
}

/** Below this a guessed column is not taken. */
const LEAST = 0.45;
/** Below this a guessed code for a value is left open. */
const SURE_CODE = 0.8;

/** The table that a file of records most likely fills, by the roles and codes that its columns can have. */
export function guessTable(
  profile: TableProfile,
  format: KnownFormat | null,
  index: PlaceIndex | null,
): ProtectedTable {
  const fed = format?.feeds(profile.columns.map(({ column }) => column));
  if (fed && PROTECTED_NAMES.includes(fed as ProtectedTable)) return fed as ProtectedTable;
  const scores = PROTECTED_NAMES.map((table) => {
    const { certainty } = guessMapping(profile, table, format, index);
    const own = [...codeColumnsOf(table), ...sumColumnsOf(table)].map(({ name }) => certainty[name] ?? 0);
    return own.reduce((sum, one) => sum + one, 0) / own.length;
  });
  return PROTECTED_NAMES[scores.indexOf(Math.max(...scores))]!;
}

/**
 * Guesses which column plays which role for a table, by format, header and values, and what the values mean. The file's name and
 * the lines above its header may give the day that no column does.
 */
export function guessMapping(
  profile: TableProfile,
  table: ProtectedTable,
  format: KnownFormat | null,
  index: PlaceIndex | null,
  titles: readonly string[] = [],
): GuessedMapping {
  const roles = rolesOf(table);
  const pairs = profile.columns.flatMap((column) =>
    roles.map((role) => ({ role, column, certainty: certaintyOf(column, role, table, format, index) })),
  );
  const columns: Record<Role, string> = {};
  const certainty: Record<Role, number> = {};
  const taken = new Set<string>();
  for (const pair of pairs
    .filter((one) => one.certainty >= LEAST)
    .sort((a, b) => b.certainty - a.certainty)) {
    const { name } = pair.column.column;
    if (columns[pair.role] !== undefined || taken.has(name)) continue;
    columns[pair.role] = name;
    certainty[pair.role] = pair.certainty;
    taken.add(name);
  }
  const constants: Record<Role, string> = {};
  const values: Record<Role, Record<string, string | null>> = {};
  for (const column of codeColumnsOf(table)) {
    const from = columns[column.name];
    if (from === undefined) {
      const constant = format?.constants?.[column.name];
      if (constant !== undefined) constants[column.name] = constant;
      continue;
    }
    values[column.name] = {};
    for (const value of profileOf(profile, from).values.keys()) {
      const key = valueKey(value);
      const known = format?.values?.[column.name]?.[key];
      const guess = guessCode(column, value);
      if (known !== undefined) values[column.name]![key] = known;
      else if (guess && guess.certainty >= SURE_CODE) values[column.name]![key] = guess.code;
    }
  }
  const origins: Record<string, string> = {};
  if (hasOrigin(table) && index)
    for (const { column } of profile.columns) {
      const name = format?.originOf?.(column);
      const [found] = name ? index.find(name, 'adm1') : [];
      if (found) origins[column.name] = found.pcode;
    }
  const undated = ['date', 'month', 'year'].every((role) => columns[role] === undefined);
  const named = undated ? titles.flatMap((title) => dateInName(title) ?? [])[0] : undefined;
  if (named) constants.date = named;
  const dated = columns.date === undefined ? [] : profileOf(profile, columns.date).sample;
  const { order, sure } = dateOrderOf(dated);
  const numeric = sumColumnsOf(table).flatMap(({ name }) =>
    columns[name] === undefined ? [] : profileOf(profile, columns[name]).sample,
  );
  const modelled = isModelled(profile, columns);
  return {
    mapping: {
      version: 1,
      table,
      headers: profile.columns.map(({ column }) => column.name),
      columns,
      values,
      constants: { ...constants, ...(modelled ? { persons_basis: 'modelled' } : {}) },
      origins,
      places: {},
      originPlaces: {},
      dropped: [],
      dateOrder: order,
      decimal: decimalOf(numeric),
    },
    certainty,
    dateUnsure: !sure,
    modelled,
  };
}

/** Whether persons are six times the households in every row of the sample, at least ten of them. */
function isModelled(profile: TableProfile, columns: Readonly<Record<Role, string>>): boolean {
  const names = profile.columns.map(({ column }) => column.name);
  const [h, p] = [names.indexOf(columns.households ?? ''), names.indexOf(columns.persons ?? '')];
  if (h < 0 || p < 0) return false;
  const pairs = profile.preview.flatMap((row) => {
    const [households, persons] = [readNumber(row[h] ?? null), readNumber(row[p] ?? null)];
    return households && persons !== null ? [[households, persons] as const] : [];
  });
  return (
    pairs.length >= 10 && pairs.every(([households, persons]) => persons === PERSONS_PER_FAMILY * households)
  );
}

const profileOf = (profile: TableProfile, name: string): ColumnProfile =>
  profile.columns.find(({ column }) => column.name === name)!;

function certaintyOf(
  profile: ColumnProfile,
  role: Role,
  table: ProtectedTable,
  format: KnownFormat | null,
  index: PlaceIndex | null,
): number {
  const { column, filled } = profile;
  const given = format?.roleOf(column, table);
  if (given === role) return 1;
  // What a format names as something else, or knows to be nothing of ours, is not guessed at.
  if (given || format?.isHarmless(column) || filled === 0) return 0;
  const header = Math.max(
    headerCertainty(column.name, role),
    column.name1 ? headerCertainty(column.name1, role) : 0,
  );
  const content = contentCertainty(profile, role, table, index);
  if (content === 0) return 0;
  return content === null ? header : Math.max(header * (0.5 + 0.5 * content), content * 0.75);
}

/** How well a header names a role: all of it is one of the role's words, or a word stands in it. */
function headerCertainty(name: string, role: Role): number {
  const folded = foldWord(questionOf(name));
  let best = folded === foldWord(role) ? 0.98 : 0;
  for (const word of ROLE_WORDS[role] ?? []) {
    const known = foldWord(word);
    if (folded === known) best = Math.max(best, 0.95);
    else if (known.length > 2 && ` ${folded} `.includes(` ${known} `))
      best = Math.max(best, 0.5 + (0.35 * known.length) / folded.length);
  }
  return best;
}

/** How well values fit a role, 0 when they cannot; null when values say nothing. */
function contentCertainty(
  { dates, numbers, pcodes, values, sample }: ColumnProfile,
  role: Role,
  table: ProtectedTable,
  index: PlaceIndex | null,
): number | null {
  const some = [...values.keys()].slice(0, 100);
  const shareOf = (test: (value: string) => boolean) => some.filter(test).length / Math.max(1, some.length);
  const code = codeColumnsOf(table).find(({ name }) => name === role);
  if (code)
    return numbers > 0.9
      ? 0
      : shareOf((value) => (guessCode(code, value)?.certainty ?? 0) >= SURE_CODE) || null;
  switch (role) {
    case 'date':
      return dates > 0.8 && numbers < 0.9 ? dates : dates > 0.8 ? 0.3 : dates < 0.5 ? 0 : null;
    case 'month':
      return dates > 0.8 || numbers > 0.9 ? null : 0;
    case 'year':
      return sample.every((cell) => /^(19|20)\d\d$/.test(String(cell))) ? 0.8 : 0;
    case 'place_code':
    case 'origin_code':
      return pcodes > 0.5 ? (role === 'place_code' ? 0.9 : null) : 0;
    case 'adm1':
    case 'adm2':
    case 'adm3':
    case 'locality':
      if (pcodes > 0.5 || numbers > 0.5) return 0;
      return index && role !== 'adm1' ? shareOf((value) => index.has(value, role)) || null : null;
    case 'lat':
    case 'lon':
      return numbers > 0.8 ? null : 0;
    case 'record_id':
    case 'origin_adm1':
    case 'origin_adm2':
      return null;
    default:
      return numbers > 0.8 ? null : 0;
  }
}
