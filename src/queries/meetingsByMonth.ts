import { planRows } from './planRows.ts';
import type { Query } from './query.ts';

export interface MeetingsByMonthRow {
  period: string;
  due: number;
  held: number;
}

/** Meetings due and held in each month of the extent, over the districts. */
export const meetingsByMonth: Query<MeetingsByMonthRow> = {
  name: 'meetingsByMonth',
  tables: ['forum_meeting', 'forum'],
  counts: [],
  plan: (filters, catalog) =>
    planRows(
      `SELECT CAST(period AS VARCHAR) AS period, CAST(count(*) AS INTEGER) AS due,
  CAST(count(*) FILTER (WHERE held) AS INTEGER) AS held
FROM forum_meeting JOIN forum USING (forum_id)
WHERE adm2_pcode IN $districts
GROUP BY period ORDER BY period`,
      filters,
      catalog,
      catalog.extent,
    ),
};
