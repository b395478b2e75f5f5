import { planRows } from './planRows.ts';
import type { Query } from './query.ts';

export interface RequestsByInstitutionRow {
  institution: string;
  answer: string;
  requests: number;
}

/** Requests for awareness sessions over the period and districts by institution and answer. */
export const requestsByInstitution: Query<RequestsByInstitutionRow> = {
  name: 'requestsByInstitution',
  tables: ['awareness_request'],
  counts: [],
  plan: (filters, catalog) =>
    planRows(
      `SELECT CAST(institution AS VARCHAR) AS institution, CAST(answer AS VARCHAR) AS answer,
  CAST(sum(requests) AS INTEGER) AS requests
FROM awareness_request WHERE period BETWEEN $start AND $end AND adm2_pcode IN $districts
GROUP BY institution, answer ORDER BY institution, answer`,
      filters,
      catalog,
    ),
};
