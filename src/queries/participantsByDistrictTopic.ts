import type { Cell } from '#core/cell.ts';
import { INITIATIVE_TOPICS } from '#core/schema/initiative.ts';
import { PARTICIPANT_SEXES } from '#core/schema/participant.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface ParticipantsByDistrictTopicRow {
  adm2_pcode: string;
  topic: string;
  sex: string;
  participants: Cell;
}

/** Attendances in each district by topic, all under `_T` and by sex. The district filter is left out. */
export const participantsByDistrictTopic = countCells<ParticipantsByDistrictTopicRow>({
  name: 'participantsByDistrictTopic',
  table: 'participant',
  counts: ['participants'],
  each: (catalog) => [
    { adm2_pcode: catalog.districts, topic: INITIATIVE_TOPICS, sex: [TOTAL, ...PARTICIPANT_SEXES] },
  ],
  over: () => ({}),
});
