import type { Cell } from '#core/cell.ts';
import { countCells } from './countCells.ts';

export interface IncidentsByDistrictYearRow {
  adm2_pcode: string;
  period: string;
  count: Cell;
}

/** Cases in each district and calendar year of the atlas, over the categories. */
export const incidentsByDistrictYear = countCells<IncidentsByDistrictYearRow>({
  name: 'incidentsByDistrictYear',
  table: 'incident',
  counts: ['count'],
  eachPeriod: 'year',
  period: (_, catalog) => catalog.extent,
  each: (catalog) => [{ adm2_pcode: catalog.districts }],
  over: (filters) => ({ category: filters.categories }),
});
