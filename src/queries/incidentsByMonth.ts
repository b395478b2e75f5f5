import type { Cell } from '#core/cell.ts';
import { countCells } from './countCells.ts';

export interface IncidentsByMonthRow {
  period: string;
  count: Cell;
}

/** Cases in each month of the atlas's whole extent, so that the brush has a past, over the categories and districts. */
export const incidentsByMonth = countCells<IncidentsByMonthRow>({
  name: 'incidentsByMonth',
  table: 'incident',
  counts: ['count'],
  eachPeriod: 'month',
  period: (_, catalog) => catalog.extent,
  over: (filters) => ({ category: filters.categories, adm2_pcode: filters.districts }),
});
