import type { Cell } from '#core/cell.ts';
import { countCells } from './countCells.ts';

export interface IncidentsByDistrictMonthRow {
  period: string;
  adm2_pcode: string;
  count: Cell;
}

/** Cases of the categories in each district and month of the atlas's whole extent. */
export const incidentsByDistrictMonth = countCells<IncidentsByDistrictMonthRow>({
  name: 'incidentsByDistrictMonth',
  table: 'incident',
  counts: ['count'],
  eachPeriod: 'month',
  period: (_, catalog) => catalog.extent,
  each: (catalog) => [{ adm2_pcode: catalog.districts }],
  over: (filters) => ({ category: filters.categories }),
});
