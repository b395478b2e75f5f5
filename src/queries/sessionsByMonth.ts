import { planRows } from './planRows.ts';
import type { Query } from './query.ts';

export interface SessionsByMonthRow {
  period: string;
  sessions: number;
}

/** Sessions of safety initiatives in each month of the extent that had any, over the districts. */
export const sessionsByMonth: Query<SessionsByMonthRow> = {
  name: 'sessionsByMonth',
  tables: ['initiative'],
  counts: [],
  plan: (filters, catalog) =>
    planRows(
      `SELECT CAST(period AS VARCHAR) AS period, CAST(sum(sessions) AS INTEGER) AS sessions
FROM initiative WHERE adm2_pcode IN $districts
GROUP BY period ORDER BY period`,
      filters,
      catalog,
      catalog.extent,
    ),
};
