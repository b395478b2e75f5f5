import { defineTable, type RowOf } from './table.ts';

/** What kinds of thing help to read a series. */
const EVENT_KINDS = ['office', 'drought', 'survey', 'census', 'administration'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Published events that help to read a series: an office opened, a drought declared, a survey wave. Named in three languages. */
export const event = defineTable({
  name: 'event',
  key: ['event_id'],
  columns: [
    { name: 'event_id', type: 'code' },
    { name: 'month', type: 'month' },
    { name: 'event_kind', type: 'code', codes: EVENT_KINDS },
    { name: 'name', type: 'text' },
    { name: 'name1', type: 'text' },
    { name: 'name_de', type: 'text' },
    { name: 'source', type: 'text' },
  ],
});
export type EventRow = RowOf<typeof event>;
