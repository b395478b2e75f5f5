import type { Cell } from '#core/cell.ts';
import { CATEGORIES } from '#core/schema/incident.ts';
import { countCells } from './countCells.ts';
import { MERGED_CATEGORIES } from './incidentsByCategory.ts';

export interface IncidentsByDistrictCategoryRow {
  adm2_pcode: string;
  category: string;
  count: Cell;
}

/** Cases of each category in each district over the period; sensitive ones merged where they are not published apart. */
export const incidentsByDistrictCategory = countCells<IncidentsByDistrictCategoryRow>({
  name: 'incidentsByDistrictCategory',
  table: 'incident',
  counts: ['count'],
  each: (catalog) => [
    { adm2_pcode: catalog.districts, category: CATEGORIES },
    { adm2_pcode: catalog.districts, category: MERGED_CATEGORIES },
  ],
  over: () => ({}),
});
