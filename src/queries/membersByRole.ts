import type { Cell } from '#core/cell.ts';
import { MEMBER_ROLES, MEMBER_SEXES } from '#core/schema/forumMember.ts';
import { countCells } from './countCells.ts';
import { lastYear } from './lastYear.ts';

export interface MembersByRoleRow {
  sex: string;
  role: string;
  members: Cell;
}

/** Members and volunteers of forums at the end of the last year of the period by sex; published for all districts together. */
export const membersByRole = countCells<MembersByRoleRow>({
  name: 'membersByRole',
  table: 'forum_member',
  counts: ['members'],
  period: lastYear,
  each: () => [{ sex: MEMBER_SEXES, role: MEMBER_ROLES }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
