import { planStatic, type Query } from './query.ts';

export interface ForumLeadsRow {
  forum_id: string;
  year: number;
  women_led: boolean;
}

/** Whether a woman chaired each forum at the end of each year since its founding. */
export const forumLeads: Query<ForumLeadsRow> = {
  name: 'forumLeads',
  tables: ['forum_lead'],
  counts: [],
  plan: () =>
    planStatic(`SELECT CAST(forum_id AS VARCHAR) AS forum_id, CAST(year AS INTEGER) AS year, women_led
FROM forum_lead ORDER BY forum_id, year`),
};
