import type { Cell } from '#core/cell.ts';
import { PARTICIPANT_SEXES } from '#core/schema/participant.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface ParticipantsTotalRow {
  sex: string;
  participants: Cell;
}

/** Attendances over the period and districts, all under `_T` and by sex; published for whole years. */
export const participantsTotal = countCells<ParticipantsTotalRow>({
  name: 'participantsTotal',
  table: 'participant',
  counts: ['participants'],
  each: () => [{ sex: [TOTAL, ...PARTICIPANT_SEXES] }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
