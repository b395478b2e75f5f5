import type { Cell } from '#core/cell.ts';
import { countCells } from './countCells.ts';

export interface IssuesByMonthRow {
  period: string;
  issues: Cell;
}

/** Issues raised in each month of the atlas’s whole extent; published for all districts together. */
export const issuesByMonth = countCells<IssuesByMonthRow>({
  name: 'issuesByMonth',
  table: 'issue',
  counts: ['issues'],
  eachPeriod: 'month',
  period: (_, catalog) => catalog.extent,
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
