import type { Cell } from '#core/cell.ts';
import { ROUTES } from '#core/schema/incident.ts';
import { countCells } from './countCells.ts';

export interface IncidentsByRouteRow {
  route: string;
  count: Cell;
}

/** Cases by how they reached the community police, over the period, categories and districts; published for whole years. */
export const incidentsByRoute = countCells<IncidentsByRouteRow>({
  name: 'incidentsByRoute',
  table: 'incident',
  counts: ['count'],
  each: () => [{ route: ROUTES }],
  over: (filters) => ({ category: filters.categories, adm2_pcode: filters.districts }),
});
