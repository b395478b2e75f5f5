import type { Cell } from '#core/cell.ts';
import { CATEGORIES, CATEGORY_GROUPS } from '#core/schema/incident.ts';
import { countCells } from './countCells.ts';

export interface IncidentsByCategoryRow {
  category: string;
  count: Cell;
}

const SENSITIVE: readonly string[] = CATEGORY_GROUPS.sensitive;
const MERGED = [...CATEGORIES.filter((code) => !SENSITIVE.includes(code)), 'sensitive'];

/**
 * Cases of each category over the period and districts. Where the sensitive categories are not published one by one, they
 * come merged under the code `sensitive`.
 */
export const incidentsByCategory = countCells<IncidentsByCategoryRow>({
  name: 'incidentsByCategory',
  table: 'incident',
  counts: ['count'],
  each: () => [{ category: CATEGORIES }, { category: MERGED }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
