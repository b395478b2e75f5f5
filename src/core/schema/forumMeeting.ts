import { defineTable, type RowOf } from './table.ts';

/**
 * The monthly meeting of each forum, held or missed, for every month in which the forum was active. A fact of an
 * institution and of no person, so it is published as it is.
 */
export const forum_meeting = defineTable({
  name: 'forum_meeting',
  key: ['forum_id', 'month'],
  columns: [
    { name: 'forum_id', type: 'code' },
    { name: 'month', type: 'month' },
    { name: 'held', type: 'boolean' },
  ],
});
export type ForumMeetingRow = RowOf<typeof forum_meeting>;
