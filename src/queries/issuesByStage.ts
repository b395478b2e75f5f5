import type { Cell } from '#core/cell.ts';
import { STAGES } from '#core/schema/issue.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface IssuesByStageRow {
  stage: string;
  issues: Cell;
}

/** Issues raised over the period by the furthest stage that they have reached, and all of them under `_T`. */
export const issuesByStage = countCells<IssuesByStageRow>({
  name: 'issuesByStage',
  table: 'issue',
  counts: ['issues'],
  each: () => [{ stage: [TOTAL, ...STAGES] }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
