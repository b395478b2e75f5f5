import { defineTable, type RowOf } from './table.ts';

/** Who asks the community police for an awareness session. */
export const INSTITUTIONS = [
  'school',
  'university',
  'society',
  'health_centre',
  'company',
  'tribal_council',
] as const;
export type Institution = (typeof INSTITUTIONS)[number];

/** How long a request waited for its answer; `unanswered` at the time of the data. */
export const ANSWERS = ['within_14_days', 'within_30_days', 'later', 'unanswered'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Requests of institutions for awareness sessions, by the month in which they came. They name no person. */
export const awareness_request = defineTable({
  name: 'awareness_request',
  key: ['adm2_pcode', 'month', 'institution', 'answer'],
  columns: [
    { name: 'adm2_pcode', type: 'code' },
    { name: 'month', type: 'month' },
    { name: 'institution', type: 'code', codes: INSTITUTIONS },
    { name: 'answer', type: 'code', codes: ANSWERS },
    { name: 'requests', type: 'integer', unit: 'requests' },
  ],
});
export type AwarenessRequestRow = RowOf<typeof awareness_request>;
