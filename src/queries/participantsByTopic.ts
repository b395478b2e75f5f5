import type { Cell } from '#core/cell.ts';
import { INITIATIVE_TOPICS } from '#core/schema/initiative.ts';
import { PARTICIPANT_SEXES } from '#core/schema/participant.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface ParticipantsByTopicRow {
  topic: string;
  sex: string;
  participants: Cell;
}

/** Attendances over the period and districts by topic, all under `_T` and by sex; published for whole years. */
export const participantsByTopic = countCells<ParticipantsByTopicRow>({
  name: 'participantsByTopic',
  table: 'participant',
  counts: ['participants'],
  each: () => [{ topic: INITIATIVE_TOPICS, sex: [TOTAL, ...PARTICIPANT_SEXES] }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
