import type { Cell } from '#core/cell.ts';
import { CATEGORIES, CATEGORY_GROUPS } from '#core/schema/incident.ts';
import { countCells } from './countCells.ts';

export interface IncidentsByCategoryRow {
  category: string;
  count: Cell;
}

const SENSITIVE: readonly string[] = CATEGORY_GROUPS.sensitive;
/** The categories with the sensitive ones as one. */
export const MERGED_CATEGORIES: readonly string[] = [
  ...CATEGORIES.filter((code) => !SENSITIVE.includes(code)),
  'sensitive',
];

/**
 * Cases of each category over the period and districts. Where the sensitive categories are not published one by one, they
 * come merged under the code `sensitive`.
 */
export const incidentsByCategory = countCells<IncidentsByCategoryRow>({
  name: 'incidentsByCategory',
  table: 'incident',
  counts: ['count'],
  each: () => [{ category: CATEGORIES }, { category: MERGED_CATEGORIES }],
  over: (filters) => ({ adm2_pcode: filters.districts }),
});
