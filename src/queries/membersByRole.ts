import type { Cell } from '#core/cell.ts';
import { MEMBER_ROLES, MEMBER_SEXES } from '#core/schema/forumMember.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface MembersByRoleRow {
  period: string;
  sex: string;
  role: string;
  members: Cell;
}

/** Members of forums at the end of each year by role, all under `_T` and by sex; published for all districts together. */
export const membersByRole = countCells<MembersByRoleRow>({
  name: 'membersByRole',
  table: 'forum_member',
  counts: ['members'],
  eachPeriod: 'year',
  period: (_, catalog) => catalog.extent,
  each: () => [{ sex: [TOTAL, ...MEMBER_SEXES], role: MEMBER_ROLES }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
