import type { Cell } from '#core/cell.ts';
import { OUTCOMES } from '#core/schema/incident.ts';
import { countCells } from './countCells.ts';

export interface IncidentsByOutcomeRow {
  outcome: string;
  count: Cell;
}

/** Cases by how they ended, over the period, categories and districts; published for whole years. */
export const incidentsByOutcome = countCells<IncidentsByOutcomeRow>({
  name: 'incidentsByOutcome',
  table: 'incident',
  counts: ['count'],
  each: () => [{ outcome: OUTCOMES }],
  over: (filters) => ({ category: filters.categories, adm2_pcode: filters.districts }),
});
