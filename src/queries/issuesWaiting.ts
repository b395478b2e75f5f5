import type { Cell } from '#core/cell.ts';
import { DURATIONS, STEPS } from '#core/schema/issueStep.ts';
import { countCells } from './countCells.ts';

export interface IssuesWaitingRow {
  step: string;
  state: string;
  duration: string;
  steps: Cell;
}

/** Open issues of all years by the step for which they wait, and how long they have waited. */
export const issuesWaiting = countCells<IssuesWaitingRow>({
  name: 'issuesWaiting',
  table: 'issue_step',
  counts: ['steps'],
  period: (_, catalog) => catalog.extent,
  each: () => [{ step: STEPS, state: ['waiting'], duration: DURATIONS }],
  over: () => ({}),
});
