import { INITIATIVE_TOPICS } from './initiative.ts';
import { defineTable, type RowOf } from './table.ts';

export const PARTICIPANT_SEXES = ['female', 'male'] as const;
export const PARTICIPANT_ROLES = ['student', 'teacher', 'parent', 'resident'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** Attendances at the sessions of Community Safety Initiatives. A record is one session's count of one sex and role. */
export const participant = defineTable({
  name: 'participant',
  key: ['adm2_pcode', 'month', 'topic', 'sex', 'role'],
  columns: [
    { name: 'adm2_pcode', type: 'code', codesFrom: 'districts' },
    { name: 'month', type: 'month' },
    { name: 'topic', type: 'code', codes: INITIATIVE_TOPICS },
    { name: 'sex', type: 'code', codes: PARTICIPANT_SEXES },
    { name: 'role', type: 'code', codes: PARTICIPANT_ROLES },
    { name: 'participants', type: 'integer', unit: 'persons', count: 'sum' },
  ],
  protection: {},
});
export type ParticipantRow = RowOf<typeof participant>;
