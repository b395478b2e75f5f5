import type { SettledPlaces } from '../places/matchPlace.ts';
import type { DateOrder } from '../read/readDate.ts';
import type { DecimalSign } from '../read/readNumber.ts';
import { PROTECTED_NAMES, type ProtectedTable } from '../schema/tables.ts';
import { type Role, rolesOf } from './role.ts';

/** How the columns of one kind of file become records of our schema. Saved as JSON, on the device or beside the files. */
export interface Mapping {
  readonly version: 1;
  readonly table: ProtectedTable;
  /** Names of the file's columns, by which another file of the same kind is known. */
  readonly headers: readonly string[];
  /** Role to column of the file. */
  readonly columns: Readonly<Record<Role, string>>;
  /** Role to value as written (trimmed, lower case) to code; null leaves the rows out. */
  readonly values: Readonly<Record<Role, Readonly<Record<string, string | null>>>>;
  /** Code of a role that no column gives. */
  readonly constants: Readonly<Record<Role, string>>;
  /** Columns that hold households or cases of one origin each, by its code: one record for each that is not zero. */
  readonly origins: Readonly<Record<string, string>>;
  readonly places: SettledPlaces;
  readonly originPlaces: SettledPlaces;
  /** Columns with personal data that the steward dropped. */
  readonly dropped: readonly string[];
  readonly dateOrder: DateOrder;
  readonly decimal: DecimalSign;
}

/** A value as it stands in `values`. */
export const valueKey = (value: unknown): string =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** A mapping as the text of a file. */
export const printMapping = (mapping: Mapping): string => `${JSON.stringify(mapping, null, 2)}\n`;

/** The mapping that a text holds; null when it is none, or one for a table or roles that are not known. */
export function parseMapping(text: string): Mapping | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  return isMapping(json) ? json : null;
}

/** Whether a value from a file or the device is a mapping that can be used. */
export function isMapping(json: unknown): json is Mapping {
  if (!isRecord(json) || json.version !== 1) return false;
  if (!PROTECTED_NAMES.includes(json.table as ProtectedTable)) return false;
  const roles = rolesOf(json.table as ProtectedTable);
  return (
    isListOfText(json.headers) &&
    isListOfText(json.dropped) &&
    isTextByName(json.columns) &&
    Object.keys(json.columns).every((role) => roles.includes(role)) &&
    isTextByName(json.constants) &&
    isTextByName(json.origins) &&
    isCodeByName(json.places) &&
    isCodeByName(json.originPlaces) &&
    isRecord(json.values) &&
    Object.values(json.values).every(isCodeByName) &&
    ['dmy', 'mdy'].includes(String(json.dateOrder)) &&
    ['.', ','].includes(String(json.decimal))
  );
}

/** Whether a saved mapping is for a file with these columns: all that it uses are there. */
export const fitsHeaders = (mapping: Mapping, names: readonly string[]): boolean =>
  [...Object.values(mapping.columns), ...Object.keys(mapping.origins)].every((name) => names.includes(name));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfText = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
const isTextByName = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every((item) => typeof item === 'string');
const isCodeByName = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every((item) => item === null || typeof item === 'string');
