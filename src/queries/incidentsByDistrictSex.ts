import type { Cell } from '#core/cell.ts';
import { SEXES } from '#core/schema/incident.ts';
import { countCells } from './countCells.ts';

export interface IncidentsByDistrictSexRow {
  adm2_pcode: string;
  sex: string;
  count: Cell;
}

/** Cases in each district by sex of the person concerned, over the period and categories; published for whole years. */
export const incidentsByDistrictSex = countCells<IncidentsByDistrictSexRow>({
  name: 'incidentsByDistrictSex',
  table: 'incident',
  counts: ['count'],
  each: (catalog) => [{ adm2_pcode: catalog.districts, sex: SEXES }],
  over: (filters) => ({ category: filters.categories }),
});
