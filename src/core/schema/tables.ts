import { area } from './area.ts';
import { arrival } from './arrival.ts';
import { facility } from './facility.ts';
import { figure } from './figure.ts';
import { incident } from './incident.ts';
import { locality } from './locality.ts';
import { place } from './place.ts';
import { population } from './population.ts';
import { staffing } from './staffing.ts';

/** The tables of counts that go through disclosure control, in the order in which files and dictionaries list them. */
export const PROTECTED_TABLES = { incident, arrival } as const;
export type ProtectedTable = keyof typeof PROTECTED_TABLES;
export const PROTECTED_NAMES = Object.keys(PROTECTED_TABLES) as ProtectedTable[];

/** Every table of an atlas, in the order in which files and dictionaries list them. */
export const TABLES = {
  area,
  population,
  facility,
  staffing,
  locality,
  place,
  figure,
  ...PROTECTED_TABLES,
} as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The version of the schemas; a change that breaks an older release raises it. */
export const SCHEMA_VERSION = 1;
