import type { Cell } from '#core/cell.ts';
import { countCells } from './countCells.ts';

export interface IncidentsByDistrictRow {
  adm2_pcode: string;
  count: Cell;
}

/** Cases in each district over the period and categories. The district filter is left out: the map shows all. */
export const incidentsByDistrict = countCells<IncidentsByDistrictRow>({
  name: 'incidentsByDistrict',
  table: 'incident',
  counts: ['count'],
  each: (catalog) => [{ adm2_pcode: catalog.districts }],
  over: (filters) => ({ category: filters.categories }),
});
