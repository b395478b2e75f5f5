import type { Cell } from '#core/cell.ts';
import { countCells } from './countCells.ts';

export interface ParticipantsByMonthRow {
  period: string;
  participants: Cell;
}

/** Attendances in each month of the atlas’s whole extent; published for all districts together. */
export const participantsByMonth = countCells<ParticipantsByMonthRow>({
  name: 'participantsByMonth',
  table: 'participant',
  counts: ['participants'],
  eachPeriod: 'month',
  period: (_, catalog) => catalog.extent,
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
