import type { Cell } from '#core/cell.ts';
import { AGES, MEMBER_SEXES } from '#core/schema/forumMember.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface MembersByAgeRow {
  period: string;
  sex: string;
  age: string;
  members: Cell;
}

/** Members of forums at the end of each year by age, all under `_T` and by sex; published for all districts together. */
export const membersByAge = countCells<MembersByAgeRow>({
  name: 'membersByAge',
  table: 'forum_member',
  counts: ['members'],
  eachPeriod: 'year',
  period: (_, catalog) => catalog.extent,
  each: () => [{ sex: [TOTAL, ...MEMBER_SEXES], age: AGES }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
