import type { Cell } from '#core/cell.ts';
import { MEMBER_SEXES } from '#core/schema/forumMember.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';
import { lastYear } from './lastYear.ts';

export interface MembersByDistrictRow {
  adm2_pcode: string;
  sex: string;
  members: Cell;
}

/** Members of forums in each district at the end of the last year of the period, all under `_T` and by sex. */
export const membersByDistrict = countCells<MembersByDistrictRow>({
  name: 'membersByDistrict',
  table: 'forum_member',
  counts: ['members'],
  period: lastYear,
  each: (catalog) => [{ adm2_pcode: catalog.districts, sex: [TOTAL, ...MEMBER_SEXES] }],
  over: () => ({}),
});
