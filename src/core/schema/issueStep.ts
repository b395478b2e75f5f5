import { defineTable, type RowOf } from './table.ts';

/** The steps between the stages of an issue: to a solution, to the community police, to its implementation. */
export const STEPS = ['agreement', 'handover', 'implementation'] as const;
export type Step = (typeof STEPS)[number];

const STEP_STATES = ['done', 'waiting'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** Time that a step took since the one before, or that it has waited by the date of the data. */
export const DURATIONS = ['within_30_days', 'within_90_days', 'within_180_days', 'longer'] as const;
export type Duration = (typeof DURATIONS)[number];

/** The steps of issues that are done, and the one for which an open issue waits, by the year in which it was raised. */
export const issue_step = defineTable({
  name: 'issue_step',
  key: ['year', 'step', 'state', 'duration'],
  columns: [
    { name: 'year', type: 'year' },
    { name: 'step', type: 'code', codes: STEPS },
    { name: 'state', type: 'code', codes: STEP_STATES },
    { name: 'duration', type: 'code', codes: DURATIONS },
    { name: 'steps', type: 'integer', unit: 'cases', count: 'records' },
  ],
  protection: {},
});
export type IssueStepRow = RowOf<typeof issue_step>;
