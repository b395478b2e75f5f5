import type { Cell } from '#core/cell.ts';
import { SEXES } from '#core/schema/incident.ts';
import { countCells } from './countCells.ts';

export interface IncidentsBySexRow {
  sex: string;
  count: Cell;
}

/** Cases by sex of the person concerned, over the period, categories and districts; published for whole years. */
export const incidentsBySex = countCells<IncidentsBySexRow>({
  name: 'incidentsBySex',
  table: 'incident',
  counts: ['count'],
  each: () => [{ sex: SEXES }],
  over: (filters) => ({ category: filters.categories, adm2_pcode: filters.districts }),
});
