import type { Feature } from 'geojson';
import type { Scalar } from '../read/rawTable.ts';

/** One table of a reader's file, whole, for the planning room: it stays on the device and never in a link. */
export interface FileTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Scalar[])[];
  /** Row number of the first row of data, as a spreadsheet shows it. */
  readonly first_row: number;
  /** One feature per row; null for tables without shapes. */
  readonly features: readonly Feature[] | null;
}
