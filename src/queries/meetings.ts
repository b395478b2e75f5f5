import { planStatic, type Query } from './query.ts';

export interface MeetingsRow {
  forum_id: string;
  period: string;
  held: boolean;
}

/** The monthly meeting of each forum in each month in which it was active: held or missed. */
export const meetings: Query<MeetingsRow> = {
  name: 'meetings',
  tables: ['forum_meeting'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(forum_id AS VARCHAR) AS forum_id, CAST(period AS VARCHAR) AS period, held
FROM forum_meeting ORDER BY forum_id, period`),
};
