import { DIMENSIONS, grainOf, groupsOf } from './schema/dimensions.ts';
import { TOTAL } from './schema/table.ts';
import type { ProtectedTable } from './schema/tables.ts';

/**
 * The publication list: which linked low-dimensional tables are released, and at which grain. The full cube never is.
 * A grain names the codes that a dimension is published at; the total of every dimension is always published, so each
 * table comes with all its margins. A dimension that a table does not name stands at its total.
 */
export interface PublishedTable {
  readonly id: string;
  readonly table: ProtectedTable;
  readonly grains: Readonly<Record<string, string>>;
}

/**
 * Whether a code of a dimension is published at a grain: `month` and `year` for the period, elsewhere `each` single code or
 * one of the grains that the table's schema names. Totals always are; an unnamed grain publishes only the total.
 */
export function isPublishedAt(
  table: ProtectedTable,
  dimension: string,
  grain: string | undefined,
  code: string,
): boolean {
  if (dimension === 'period')
    return grain === 'month' ? code !== TOTAL : grain === 'year' && code.length === 4;
  if (code === TOTAL) return true;
  if (grain === undefined) return false;
  const named = grainOf(table, dimension, grain);
  return named ? named.includes(code) : grain === 'each' && !(code in groupsOf(table, dimension));
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
        isPublishedAt(table, dimension, item.grains[dimension], key[dimension] ?? TOTAL),
      ),
  );
}
