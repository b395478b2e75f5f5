import { planRows } from './planRows.ts';
import type { Query } from './query.ts';

export interface MeetingsByForumRow {
  forum_id: string;
  due: number;
  held: number;
}

/** Monthly meetings of each forum over the period that were due and that were held. The district filter is left out. */
export const meetingsByForum: Query<MeetingsByForumRow> = {
  name: 'meetingsByForum',
  tables: ['forum_meeting'],
  counts: [],
  plan: (filters, catalog) =>
    planRows(
      `SELECT CAST(forum_id AS VARCHAR) AS forum_id, CAST(count(*) AS INTEGER) AS due,
  CAST(count(*) FILTER (WHERE held) AS INTEGER) AS held
FROM forum_meeting WHERE period BETWEEN $start AND $end
GROUP BY forum_id ORDER BY forum_id`,
      filters,
      catalog,
    ),
};
