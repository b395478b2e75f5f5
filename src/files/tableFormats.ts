import type { ExportAbout } from '#core/export/exportAbout.ts';
import type { ExportTable } from '#core/export/exportTable.ts';
import type { Outlines } from './writeGeoJson.ts';

/** What a writer is given: the table, its account, and what some formats need beside it. */
export interface TableExport {
  readonly table: ExportTable;
  readonly about: ExportAbout;
  /** Name of the file without its ending. */
  readonly stem: string;
  readonly outlines: Outlines;
}

export interface TableFormat {
  readonly label: string;
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  /** Only for tables that name districts. */
  readonly needsAreas?: true;
  readonly write: (out: TableExport) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Every format in which a table leaves the atlas; each writer arrives when it is first wanted. To add one: a line here. */
export const TABLE_FORMATS = {
  csv: {
    label: 'CSV',
    extension: 'zip',
    type: 'application/zip',
    write: async ({ table, about, stem }) => (await import('./writeCsv.ts')).writeCsv(table, about, stem),
  },
  xlsx: {
    label: 'Excel (XLSX)',
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async ({ table, about }) => (await import('./writeXlsx.ts')).writeXlsx(table, about),
  },
  geojson: {
    label: 'GeoJSON',
    extension: 'geojson',
    type: 'application/geo+json',
    needsAreas: true,
    write: async ({ table, about, outlines }) =>
      (await import('./writeGeoJson.ts')).writeGeoJson(table, about, outlines),
  },
  parquet: {
    label: 'Parquet',
    extension: 'parquet',
    type: 'application/vnd.apache.parquet',
    write: async ({ table, about }) => (await import('./writeParquet.ts')).writeParquet(table, about),
  },
  arrow: {
    label: 'Arrow',
    extension: 'arrow',
    type: 'application/vnd.apache.arrow.file',
    write: async ({ table, about }) => (await import('./writeArrow.ts')).writeArrow(table, about),
  },
} as const satisfies Record<string, TableFormat>;

export type TableFormatName = keyof typeof TABLE_FORMATS;
export const TABLE_FORMAT_NAMES = Object.keys(TABLE_FORMATS) as TableFormatName[];
