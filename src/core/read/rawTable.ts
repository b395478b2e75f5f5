import type { Feature } from 'geojson';
import type { InputFile } from './inputFile.ts';

/** A cell as a reader hands it over: what the file says, before any meaning. Null is an empty cell. */
export type Scalar = string | number | boolean | null;

export interface RawColumn {
  /** The header as written; in a header of two languages the Latin one. Unique in its table. */
  readonly name: string;
  /** The header's other language; null when there is one only. */
  readonly name1: string | null;
  /** The HXL hashtag with its attributes, as in `#adm2+code`; null when the file has none. */
  readonly tag: string | null;
}

/** Rows in the order of the file, blank ones too, so that row numbers are those that a spreadsheet shows. */
export interface RowBatch {
  /** Number of the first row; the file's first line is 1. */
  readonly first: number;
  readonly rows: readonly (readonly Scalar[])[];
}

export const FORMATS = [
  'csv',
  'xlsx',
  'json',
  'ndjson',
  'parquet',
  'arrow',
  'geojson',
  'topojson',
  'shapefile',
  'geopackage',
] as const;
export type Format = (typeof FORMATS)[number];

/** One table of a file, ready to be walked as often as needed. */
export interface RawTable {
  readonly file: string;
  /** Sheet, layer or object; null when the file holds one table only. */
  readonly part: string | null;
  readonly format: Format;
  readonly columns: readonly RawColumn[];
  /** What the reader found out on the way: character set, delimiter, titles above the header. */
  readonly about: TableFacts;
  /** Rows of data where the format says so; null when only reading tells. */
  readonly rows: number | null;
  /** Walks all rows, batch after batch. Throws `ReadFault` where the file breaks. */
  readonly batches: (signal?: AbortSignal) => AsyncIterable<RowBatch>;
  /** Outlines, one feature per row in order; null for tables without any. */
  readonly features: readonly Feature[] | null;
  /** What the last walk could not read: characters that are no letters of the character set. */
  readonly lost: { characters: number };
}

export interface TableFacts {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Row of the header; 0 when the format has names apart from the rows. */
  readonly headerRow: number;
  /** Lines above the header, such as a title or the round of a list. */
  readonly titles: readonly string[];
}

/** What a reader may use: how large a file may be, and where the engines' files are. */
export interface ReadOptions {
  readonly limits: ReadLimits;
  /** Address of sql.js's wasm; without it a GeoPackage cannot be read. */
  readonly sqlWasm?: string;
  /** Told how many bytes of the file were read. */
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

export interface ReadLimits {
  /** Bytes of a file that must be whole in memory. A CSV is read in a stream and has no limit of its own. */
  readonly bytes: number;
  /** Bytes that a packed file may unpack to. */
  readonly unpacked: number;
  readonly cells: number;
  readonly columns: number;
}

const GB = 1024 ** 3;
/** Limits inside a browser's worker: about half of what a tab may hold. */
export const BROWSER_LIMITS: ReadLimits = { bytes: 0.5 * GB, unpacked: GB, cells: 20e6, columns: 4000 };
/** Limits of the command, which has 4 GB. */
export const SCRIPT_LIMITS: ReadLimits = { bytes: GB, unpacked: 1.5 * GB, cells: 20e6, columns: 4000 };

/** A reader of one format: the tables that a file holds. */
export type ReadFile = (file: InputFile, options: ReadOptions) => Promise<RawTable[]>;

/** Rows that are already in memory, in batches. */
export async function* inBatches(
  rows: readonly (readonly Scalar[])[],
  first: number,
  signal?: AbortSignal,
): AsyncGenerator<RowBatch> {
  const SIZE = 8192;
  for (let at = 0; at < rows.length; at += SIZE) {
    signal?.throwIfAborted();
    yield { first: first + at, rows: rows.slice(at, at + SIZE) };
  }
}

/** Whether a cell holds nothing but space. */
export const isBlank = (cell: Scalar | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Names made unique and never empty: a second `Date` becomes `Date (2)`, an unnamed third column `column 3`. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name, k) => {
    const plain = name.replace(/\s+/g, ' ').trim() || `column ${k + 1}`;
    const times = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, times);
    return times === 1 ? plain : `${plain} (${times})`;
  });
}
