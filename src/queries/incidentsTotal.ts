import type { Cell } from '#core/cell.ts';
import { countCells } from './countCells.ts';

export interface IncidentsTotalRow {
  count: Cell;
}

/** Cases over the period, categories and districts: one row. */
export const incidentsTotal = countCells<IncidentsTotalRow>({
  name: 'incidentsTotal',
  table: 'incident',
  counts: ['count'],
  over: (filters) => ({ category: filters.categories, adm2_pcode: filters.districts }),
});
