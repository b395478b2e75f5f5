import { CATEGORIES, CATEGORY_GROUPS } from './schema/incident.ts';
import { TOTAL } from './schema/table.ts';

/**
 * The publication list: which linked low-dimensional tables are released, and at which grain. The full cube never is.
 * A grain names the codes that a dimension is published at; the total of every dimension is always published, so each
 * table comes with all its margins. A dimension that a table does not name stands at its total.
 */
export interface PublishedTable {
  readonly id: string;
  readonly table: 'incident' | 'arrival';
  readonly grains: Readonly<Record<string, string>>;
}

/** The dimensions of the two protected tables, in the order of their columns. */
export const DIMENSIONS = {
  incident: ['adm2_pcode', 'period', 'category', 'outcome', 'route', 'sex'],
  arrival: ['adm2_pcode', 'period', 'origin_pcode', 'driver', 'movement'],
} as const;
export type ProtectedTable = keyof typeof DIMENSIONS;

/** Category codes at each grain: `coarse` merges the sensitive ones, `sensitive` has only them, `dispute` the disputes. */
export const CATEGORY_GRAINS: Readonly<Record<string, readonly string[]>> = {
  coarse: [
    ...CATEGORIES.filter((code) => !(CATEGORY_GROUPS.sensitive as readonly string[]).includes(code)),
    ...Object.keys(CATEGORY_GROUPS),
  ],
  sensitive: CATEGORY_GROUPS.sensitive,
  dispute: ['violent_dispute'],
  all: [...CATEGORIES, ...Object.keys(CATEGORY_GROUPS)],
};

/** Whether a code of a dimension is published at a grain. Totals always are; an unnamed grain publishes only the total. */
export function isPublishedAt(dimension: string, grain: string | undefined, code: string): boolean {
  if (dimension === 'period')
    return grain === 'month' ? code !== TOTAL : grain === 'year' && code.length === 4;
  if (code === TOTAL) return true;
  if (grain === undefined) return false;
  if (dimension === 'category') return (CATEGORY_GRAINS[grain] ?? []).includes(code);
  return grain === 'each';
}

/** Whether one cell, named by its code in every dimension, is in the published list. */
export function isPublishedCell(
  list: readonly PublishedTable[],
  table: ProtectedTable,
  key: Readonly<Record<string, string>>,
): boolean {
  return list.some(
    (item) =>
      item.table === table &&
      DIMENSIONS[table].every((dimension) =>
        isPublishedAt(dimension, item.grains[dimension], key[dimension] ?? TOTAL),
      ),
  );
}
