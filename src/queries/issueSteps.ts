import type { Cell } from '#core/cell.ts';
import { DURATIONS, STEPS } from '#core/schema/issueStep.ts';
import { countCells } from './countCells.ts';

export interface IssueStepsRow {
  step: string;
  state: string;
  duration: string;
  steps: Cell;
}

/** Steps done for issues raised over the period, by the time that they took; published for whole years. */
export const issueSteps = countCells<IssueStepsRow>({
  name: 'issueSteps',
  table: 'issue_step',
  counts: ['steps'],
  each: () => [{ step: STEPS, state: ['done'], duration: DURATIONS }],
  over: () => ({}),
});
