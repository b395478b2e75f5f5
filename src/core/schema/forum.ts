import { defineTable, type RowOf } from './table.ts';

const FORUM_STATUSES = ['active', 'paused', 'closed'] as const;
export type ForumStatus = (typeof FORUM_STATUSES)[number];

/** Community Policing Forums (CPFs). Who chairs one is a public office, so whether a woman leads it is no secret. */
export const forum = defineTable({
  name: 'forum',
  key: ['forum_id'],
  columns: [
    { name: 'forum_id', type: 'code' },
    { name: 'name', type: 'text' },
    { name: 'name1', type: 'text' },
    { name: 'adm2_pcode', type: 'code' },
    { name: 'lat', type: 'number', unit: 'degrees' },
    { name: 'lon', type: 'number', unit: 'degrees' },
    { name: 'opened', type: 'integer', unit: 'year', nullable: true },
    { name: 'status', type: 'code', codes: FORUM_STATUSES },
    { name: 'women_led', type: 'boolean' },
    { name: 'position_note', type: 'text' },
  ],
});
export type ForumRow = RowOf<typeof forum>;
