import type { Cell } from '#core/cell.ts';
import { PARTICIPANT_ROLES, PARTICIPANT_SEXES } from '#core/schema/participant.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface ParticipantsByRoleRow {
  role: string;
  sex: string;
  participants: Cell;
}

/** Attendances over the period by role, all under `_T` and by sex; published for whole years. */
export const participantsByRole = countCells<ParticipantsByRoleRow>({
  name: 'participantsByRole',
  table: 'participant',
  counts: ['participants'],
  each: () => [{ role: PARTICIPANT_ROLES, sex: [TOTAL, ...PARTICIPANT_SEXES] }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
