import { planRows } from './planRows.ts';
import type { Query } from './query.ts';

export interface RequestsByDistrictRow {
  adm2_pcode: string;
  answer: string;
  requests: number;
}

/** Requests for awareness sessions in each district over the period by answer. The district filter is left out; a district without any has no row. */
export const requestsByDistrict: Query<RequestsByDistrictRow> = {
  name: 'requestsByDistrict',
  tables: ['awareness_request'],
  counts: [],
  plan: (filters, catalog) =>
    planRows(
      `SELECT CAST(adm2_pcode AS VARCHAR) AS adm2_pcode, CAST(answer AS VARCHAR) AS answer,
  CAST(sum(requests) AS INTEGER) AS requests
FROM awareness_request WHERE period BETWEEN $start AND $end
GROUP BY adm2_pcode, answer ORDER BY adm2_pcode, answer`,
      filters,
      catalog,
    ),
};
