import type { Cell } from '#core/cell.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface IssuesByDistrictRow {
  adm2_pcode: string;
  stage: string;
  issues: Cell;
}

/** Issues raised in each district over the period, all under `_T` and those whose solution was implemented. The district filter is left out. */
export const issuesByDistrict = countCells<IssuesByDistrictRow>({
  name: 'issuesByDistrict',
  table: 'issue',
  counts: ['issues'],
  each: (catalog) => [{ adm2_pcode: catalog.districts, stage: [TOTAL, 'implemented'] }],
  over: () => ({}),
});
