import type { Topology } from 'topojson-specification';
import type { Cell } from './cell.ts';
import type { Filters } from './filters.ts';

/**
 * The precomputed first picture: outlines and the answers to the questions that a fresh visit asks. The answers seed the
 * cache of the database's door, so map and headline numbers draw before the database has arrived, by the same path and
 * with the same figures as afterwards. Under 30 kB gzip.
 */
export interface Summary {
  readonly data_version: string;
  readonly filters: Filters;
  /** Objects `adm2` and `adm3`; features carry `pcode`, `name`, `name1`. */
  readonly outlines: Topology;
  readonly answers: readonly SummaryAnswer[];
  /** Persons within the standard radius of an office, since the demand points are too many for a first picture. */
  readonly coverage: SummaryCoverage;
}

export interface SummaryAnswer {
  /** The name of the query. */
  readonly query: string;
  /** Asked with the default filters, or with the same filters for the period before. */
  readonly which: 'current' | 'previous';
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null | Cell>>[];
}

export interface SummaryCoverage {
  readonly radius_km: number;
  readonly persons: number;
  readonly persons_covered: number;
  readonly by_adm2: Readonly<Record<string, { readonly persons: number; readonly persons_covered: number }>>;
}
