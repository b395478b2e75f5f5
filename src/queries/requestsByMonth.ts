import { planRows } from './planRows.ts';
import type { Query } from './query.ts';

export interface RequestsByMonthRow {
  period: string;
  requests: number;
  answered: number;
}

/** Requests in each month of the extent that had any, and those answered by now, over the districts. */
export const requestsByMonth: Query<RequestsByMonthRow> = {
  name: 'requestsByMonth',
  tables: ['awareness_request'],
  counts: [],
  plan: (filters, catalog) =>
    planRows(
      `SELECT CAST(period AS VARCHAR) AS period, CAST(sum(requests) AS INTEGER) AS requests,
  CAST(coalesce(sum(requests) FILTER (WHERE answer <> 'unanswered'), 0) AS INTEGER) AS answered
FROM awareness_request WHERE adm2_pcode IN $districts
GROUP BY period ORDER BY period`,
      filters,
      catalog,
      catalog.extent,
    ),
};
