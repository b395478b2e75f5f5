import type { Cell } from '#core/cell.ts';
import { INCIDENT_THEMES } from '#core/changes/themes.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface IncidentsByThemeMonthRow {
  period: string;
  adm2_pcode: string;
  category: string;
  count: Cell;
}

/** Cases of each watched theme in each district, in all (`TOTAL`), and month of the atlas's whole extent, whatever is filtered. */
export const incidentsByThemeMonth = countCells<IncidentsByThemeMonthRow>({
  name: 'incidentsByThemeMonth',
  table: 'incident',
  counts: ['count'],
  eachPeriod: 'month',
  period: (_, catalog) => catalog.extent,
  each: (catalog) => [{ adm2_pcode: [...catalog.districts, TOTAL], category: INCIDENT_THEMES }],
  over: () => ({}),
});
