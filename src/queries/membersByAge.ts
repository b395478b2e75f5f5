import type { Cell } from '#core/cell.ts';
import { AGES, MEMBER_SEXES } from '#core/schema/forumMember.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';
import { lastYear } from './lastYear.ts';

export interface MembersByAgeRow {
  sex: string;
  age: string;
  members: Cell;
}

/** Members of forums at the end of the last year of the period by sex and age; published for all districts together. */
export const membersByAge = countCells<MembersByAgeRow>({
  name: 'membersByAge',
  table: 'forum_member',
  counts: ['members'],
  period: lastYear,
  each: () => [{ sex: MEMBER_SEXES, age: [TOTAL, ...AGES] }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
