import type { LatLon } from '../geo.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { AreaLocator } from '../places/areaAt.ts';
import type { PlaceMatch } from '../places/matchPlace.ts';
import type { RawTable, Scalar } from '../read/rawTable.ts';
import type { KnownFormat } from '../recognise/knownFormat.ts';
import type { AtlasCodes } from '../schema/dimensions.ts';
import type { Finding, Verdict } from './finding.ts';
import type { NumberSet } from './NumberSet.ts';

/** A row as the mapping reads it. One object is filled again for every row: a check keeps nothing of it. */
export interface ReadRow {
  /** As a spreadsheet numbers it. */
  number: number;
  cells: readonly Scalar[];
  id: string;
  /** Day or month as ISO text, '' where the cell is empty, null where it is no date. */
  time: string | null;
  place: PlaceMatch;
  /** The row's place as written, at its finest. */
  placeName: string;
  point: LatLon | null;
  /** Null for tables without an origin. */
  origin: PlaceMatch | null;
  originName: string;
  /** Coded columns in the order of `context.codes`: the code, null where the steward leaves it out, undefined where unknown. */
  readonly codes: (string | null | undefined)[];
  readonly codeTexts: string[];
  /** Sums in the order of `context.sums`: NaN where the cell is no number, null where it is empty. */
  readonly numbers: (number | null)[];
  /** Facts of the period that the row states, by column. */
  readonly facts: Record<string, string>;
  /** Cases that the row counts: 1 for a line of its own, NaN where the cell is empty or no number. */
  cases: number;
  /** Households by code of origin, where a column stands for each origin; else null. */
  melted: [origin: string, households: number][] | null;
  /** Households in columns of origins that the atlas has no area for. */
  outside: number;
}

/** What checks may know of the table that they look at. */
export interface CheckContext {
  readonly raw: RawTable;
  readonly mapping: Mapping;
  readonly format: KnownFormat | null;
  readonly atlas: AtlasCodes;
  readonly locator: AreaLocator | null;
  /** Names of the coded columns and sums, in the order of a row's. */
  readonly codes: readonly string[];
  readonly sums: readonly string[];
  /** ISO day; later dates are in the future. */
  readonly today: string;
  /** Months of the atlas; null when the records themselves decide. */
  readonly extent: { readonly start: string; readonly end: string } | null;
  /** Ids and rows of all files of a table, so that a row that stands in two files counts once. */
  readonly seen: NumberSet;
}

/** One check at work on one table. */
export interface CheckRun {
  /** What is wrong with a row, or null. The first rejection ends the row. */
  readonly row?: (row: ReadRow) => Verdict | null;
  /** What is wrong with the table as a whole. */
  readonly end?: () => readonly Omit<Finding, 'file' | 'part'>[];
}

/** A rule that records must keep: one file, and one line in the list. Null when it has nothing to look at in a table. */
export type Check = (context: CheckContext) => CheckRun | null;

/** A finding of a whole table. */
export const ofTable = (
  kind: Finding['kind'],
  column: string | null,
  number: number,
): Omit<Finding, 'file' | 'part'> => ({ kind, column, rows: [], count: 0, cut: false, number });
