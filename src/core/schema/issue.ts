import { defineTable, type RowOf } from './table.ts';

/** What an issue raised in a forum is about; the first four are the commonest in the published account of Maqal. */
export const ISSUE_CATEGORIES = [
  'domestic_violence',
  'drug_abuse',
  'family_dispute',
  'electronic_blackmail',
  'tribal_dispute',
  'public_services',
  'other',
] as const;
export type IssueCategory = (typeof ISSUE_CATEGORIES)[number];

/** The furthest stage that an issue has reached; each stage comes after the one before it. */
export const STAGES = ['raised', 'agreed', 'handed_over', 'implemented'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Issues raised in forums, by the month in which they were raised. An issue may be one family's trouble, so the counts are
 * protected, and by month and by district only their totals are published.
 */
export const issue = defineTable({
  name: 'issue',
  key: ['adm2_pcode', 'month', 'category', 'stage'],
  columns: [
    { name: 'adm2_pcode', type: 'code', codesFrom: 'districts' },
    { name: 'month', type: 'month' },
    { name: 'category', type: 'code', codes: ISSUE_CATEGORIES },
    { name: 'stage', type: 'code', codes: STAGES },
    { name: 'issues', type: 'integer', unit: 'cases', count: 'records' },
  ],
  protection: {
    // By district, single stages would be too few to show.
    grains: { stage: { done: ['implemented'] } },
    sensitive: { category: ['domestic_violence', 'electronic_blackmail'] },
  },
});
export type IssueRow = RowOf<typeof issue>;
