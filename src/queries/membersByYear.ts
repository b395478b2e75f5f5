import type { Cell } from '#core/cell.ts';
import { MEMBER_SEXES } from '#core/schema/forumMember.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface MembersByYearRow {
  period: string;
  sex: string;
  members: Cell;
}

/** Members of forums at the end of each year, all under `_T` and by sex, over the districts. */
export const membersByYear = countCells<MembersByYearRow>({
  name: 'membersByYear',
  table: 'forum_member',
  counts: ['members'],
  eachPeriod: 'year',
  period: (_, catalog) => catalog.extent,
  each: () => [{ sex: [TOTAL, ...MEMBER_SEXES] }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
