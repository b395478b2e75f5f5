import type { Cell } from '#core/cell.ts';
import { countCells } from './countCells.ts';

export interface IncidentsByYearRow {
  period: string;
  count: Cell;
}

/** Cases of every category in each year of the extent, over the districts; what the work of the offices is held against. */
export const incidentsByYear = countCells<IncidentsByYearRow>({
  name: 'incidentsByYear',
  table: 'incident',
  counts: ['count'],
  eachPeriod: 'year',
  period: (_, catalog) => catalog.extent,
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
