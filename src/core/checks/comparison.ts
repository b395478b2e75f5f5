import type { RawTable } from '../read/rawTable.ts';
import type { KnownFormat } from '../recognise/knownFormat.ts';
import type { PopulationRow } from '../schema/population.ts';
import type { Finding } from './finding.ts';

/** What a table of boundaries or population is compared with. */
export interface ComparedAtlas {
  readonly adm1_pcode: string;
  readonly districts: readonly string[];
  readonly population: readonly Pick<PopulationRow, 'adm2_pcode' | 'persons'>[];
}

/** One comparison of a table with the atlas: one file, and one line in the list. Nothing found is an empty list. */
export type Comparison = (
  table: RawTable,
  format: KnownFormat,
  atlas: ComparedAtlas,
) => Promise<readonly Omit<Finding, 'file' | 'part'>[]>;

/** The column of a table that plays a role of its format; −1 when none does. */
export const columnOf = (table: RawTable, format: KnownFormat, role: string): number =>
  table.columns.findIndex((column) => format.roleOf(column, format.feeds(table.columns) ?? 'area') === role);
