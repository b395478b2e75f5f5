import type { Cell } from '#core/cell.ts';
import { INCIDENT_THEMES } from '#core/changes/themes.ts';
import { TOTAL } from '#core/schema/table.ts';
import { countCells } from './countCells.ts';

export interface IncidentsByThemeRow {
  adm2_pcode: string;
  category: string;
  count: Cell;
}

/** Cases of each watched theme in each district and in all (`TOTAL`) over the period, whatever is filtered: groups and single categories side by side. */
export const incidentsByTheme = countCells<IncidentsByThemeRow>({
  name: 'incidentsByTheme',
  table: 'incident',
  counts: ['count'],
  each: (catalog) => [{ adm2_pcode: [...catalog.districts, TOTAL], category: INCIDENT_THEMES }],
  over: () => ({}),
});
