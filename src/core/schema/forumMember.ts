import { defineTable, type RowOf } from './table.ts';

export const MEMBER_SEXES = ['female', 'male'] as const;
/** Youth are 15 to 29 years old. */
export const AGES = ['youth', 'adult'] as const;
export const MEMBER_ROLES = ['member', 'volunteer'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** Members and volunteers of forums at the end of each year. A stock: years are never added. */
export const forum_member = defineTable({
  name: 'forum_member',
  key: ['adm2_pcode', 'year', 'sex', 'age', 'role'],
  columns: [
    { name: 'adm2_pcode', type: 'code', codesFrom: 'districts' },
    { name: 'year', type: 'year' },
    { name: 'sex', type: 'code', codes: MEMBER_SEXES },
    { name: 'age', type: 'code', codes: AGES },
    { name: 'role', type: 'code', codes: MEMBER_ROLES },
    { name: 'members', type: 'integer', unit: 'persons', count: 'records' },
  ],
  protection: {},
});
export type ForumMemberRow = RowOf<typeof forum_member>;
