import { defineTable, type RowOf } from './table.ts';

/** Whether a woman chaired each forum at the end of each year: a public office, as in `forum`. */
export const forum_lead = defineTable({
  name: 'forum_lead',
  key: ['forum_id', 'year'],
  columns: [
    { name: 'forum_id', type: 'code' },
    { name: 'year', type: 'integer', unit: 'year' },
    { name: 'women_led', type: 'boolean' },
  ],
});
export type ForumLeadRow = RowOf<typeof forum_lead>;
