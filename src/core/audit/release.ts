import type { DisclosureSettings, Manifest } from '../manifest.ts';
import type { Period } from '../period.ts';
import type { PublishedTable } from '../publication.ts';
import { DIMENSIONS, factsOf, MEASURES } from '../schema/dimensions.ts';
import { cellColumns } from '../schema/table.ts';
import { PROTECTED_TABLES, type ProtectedTable } from '../schema/tables.ts';

/** One published count as an attacker reads it. */
export interface ReleasedCell {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: string;
}

/** A protected table as an attacker reads it. */
export interface ReleasedTable {
  readonly table: ProtectedTable;
  readonly rows: number;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly measures: Readonly<Record<string, readonly ReleasedCell[]>>;
  /** Facts of the period, one entry per row. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

/** What of a release bears on its protection. */
export interface Release {
  readonly districts: readonly string[];
  readonly origins: readonly string[];
  readonly publication: readonly PublishedTable[];
  readonly disclosure: DisclosureSettings;
  readonly tables: readonly ReleasedTable[];
  /** Months that the release reaches over; without it every year is whole. */
  readonly extent?: Period;
  /** Codes that are made of finer ones, by dimension: districts with their sub-districts where both are published. */
  readonly nested?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** SHA-256 of the files that were read, by name. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** The columns of one published table by name; null is an empty value. */
export type ColumnsByName = (name: string) => readonly (string | number | boolean | null)[];

/** One protected table as an attacker reads it from the published columns. */
export function releasedTable(table: ProtectedTable, rows: number, column: ColumnsByName): ReleasedTable {
  const texts = (name: string) => column(name) as string[];
  const numbers = (name: string) => column(name) as (number | null)[];
  const measures = MEASURES[table].map((measure) => {
    const names = cellColumns(measure);
    const [value, low, high] = [numbers(names.value), numbers(names.low), numbers(names.high)];
    const cells = texts(names.kind).map(
      (kind, row): ReleasedCell => ({
        kind,
        value: value[row] ?? null,
        low: low[row] ?? null,
        high: high[row] ?? null,
      }),
    );
    return [measure, cells] as const;
  });
  return {
    table,
    rows,
    keys: Object.fromEntries(DIMENSIONS[table].map((name) => [name, texts(name)])),
    measures: Object.fromEntries(measures),
    facts: Object.fromEntries(factsOf(PROTECTED_TABLES[table]).map(({ name }) => [name, texts(name)])),
  };
}

/** A release from what its manifest says and its protected tables. */
export function releaseOf(
  {
    districts,
    origins,
    publication,
    disclosure,
    extent,
  }: Pick<Manifest, 'districts' | 'origins' | 'publication' | 'disclosure' | 'extent'>,
  tables: readonly ReleasedTable[],
  hashes: Readonly<Record<string, string>>,
): Release {
  return { districts, origins, publication, disclosure, extent, tables, hashes };
}
