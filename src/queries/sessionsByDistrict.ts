import { planRows } from './planRows.ts';
import type { Query } from './query.ts';

export interface SessionsByDistrictRow {
  adm2_pcode: string;
  sessions: number;
  schools: number;
}

/** Sessions of safety initiatives in each district over the period. The district filter is left out; a district without any has no row. */
export const sessionsByDistrict: Query<SessionsByDistrictRow> = {
  name: 'sessionsByDistrict',
  tables: ['initiative'],
  counts: [],
  plan: (filters, catalog) =>
    planRows(
      `SELECT CAST(adm2_pcode AS VARCHAR) AS adm2_pcode, CAST(sum(sessions) AS INTEGER) AS sessions,
  CAST(sum(schools) AS INTEGER) AS schools
FROM initiative WHERE period BETWEEN $start AND $end
GROUP BY adm2_pcode ORDER BY adm2_pcode`,
      filters,
      catalog,
    ),
};
