import type { Cell } from '#core/cell.ts';
import { ISSUE_CATEGORIES, STAGES } from '#core/schema/issue.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface IssuesByCategoryRow {
  category: string;
  stage: string;
  issues: Cell;
}

/** Issues raised over the period by category and furthest stage, all stages under `_T`; published for whole years. */
export const issuesByCategory = countCells<IssuesByCategoryRow>({
  name: 'issuesByCategory',
  table: 'issue',
  counts: ['issues'],
  each: () => [{ category: ISSUE_CATEGORIES, stage: [TOTAL, ...STAGES] }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
