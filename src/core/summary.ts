import type { Topology } from 'topojson-specification';
import type { Cell } from './cell.ts';
import type { Filters } from './filters.ts';
import type { Provenance } from './manifest.ts';

/**
 * The precomputed first picture: outlines and the default filters' answers, made by the same queries that the screens ask,
 * so that map and headline numbers draw before the database has arrived. Under 30 kB gzip.
 */
export interface Summary {
  readonly data_version: string;
  readonly filters: Filters;
  /** Objects `adm2` and `adm3`; features carry `pcode`, `name`, `name1`. */
  readonly outlines: Topology;
  readonly districts: readonly SummaryDistrict[];
  readonly facilities: readonly {
    facility_id: string;
    name: string;
    name1: string;
    lat: number;
    lon: number;
  }[];
  readonly totals: {
    readonly incidents: Cell;
    readonly incidents_previous: Cell;
    readonly households: Cell;
    readonly households_previous: Cell;
    readonly persons: number;
    readonly persons_covered: number;
  };
  /** Governorate series over the whole extent, one cell a month, in month order. */
  readonly series: { readonly incidents: readonly Cell[]; readonly households: readonly Cell[] };
  readonly figures: readonly {
    figure_id: string;
    figure: string;
    date_or_period: string;
    source: string;
    caveat: string | null;
  }[];
  readonly provenance: Readonly<Record<string, Provenance>>;
}

export interface SummaryDistrict {
  readonly adm2_pcode: string;
  readonly name: string;
  readonly name1: string;
  readonly female: number;
  readonly male: number;
  readonly incidents: Cell;
  readonly incidents_previous: Cell;
  readonly households: Cell;
  readonly households_previous: Cell;
  /** Persons within the standard radius of an office. */
  readonly persons_covered: number;
}
