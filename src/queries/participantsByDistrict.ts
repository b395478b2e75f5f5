import type { Cell } from '#core/cell.ts';
import { PARTICIPANT_SEXES } from '#core/schema/participant.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface ParticipantsByDistrictRow {
  adm2_pcode: string;
  sex: string;
  participants: Cell;
}

/** Attendances in each district over the period, all under `_T` and by sex. The district filter is left out. */
export const participantsByDistrict = countCells<ParticipantsByDistrictRow>({
  name: 'participantsByDistrict',
  table: 'participant',
  counts: ['participants'],
  each: (catalog) => [{ adm2_pcode: catalog.districts, sex: [TOTAL, ...PARTICIPANT_SEXES] }],
  over: () => ({}),
});
