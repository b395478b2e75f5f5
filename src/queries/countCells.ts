import { type Catalog, findCover } from '#core/cover.ts';
import type { Filters } from '#core/filters.ts';
import type { Period } from '#core/period.ts';
import { DIMENSIONS } from '#core/schema/dimensions.ts';
import type { ProtectedTable } from '#core/schema/tables.ts';
import { cellSumSql } from './cellSum.ts';
import type { Plan, Query } from './query.ts';

/** How a question cuts a protected table. */
export interface Cut<Row> {
  readonly name: string;
  readonly table: ProtectedTable;
  /** Count columns to sum. */
  readonly counts: readonly (keyof Row & string)[];
  /** Dimensions answered code by code; each becomes a column. The first list that is published is taken. */
  readonly each?: (catalog: Catalog) => readonly Readonly<Record<string, readonly string[]>>[];
  /** One row per month or year. */
  readonly eachPeriod?: 'month' | 'year';
  /** The range asked; the filter's period by default. */
  readonly period?: (filters: Filters, catalog: Catalog) => Period;
  /** Dimensions summed over the reader's selection. */
  readonly over: (filters: Filters) => Readonly<Record<string, readonly string[]>>;
  /** Further SQL columns, already cast. */
  readonly extra?: readonly string[];
}

/** Makes the query of one cut: its plan is the fewest published cells, its SQL sums them with their doubt. */
export function countCells<Row>(cut: Cut<Row>): Query<Row> {
  return {
    name: cut.name,
    tables: [cut.table],
    counts: cut.counts,
    plan(filters, catalog): Plan {
      const period = cut.period?.(filters, catalog) ?? filters.period;
      const plans = (cut.each?.(catalog) ?? [{}]).map((each): Plan => {
        const result = findCover(catalog, {
          table: cut.table,
          period,
          ...(cut.eachPeriod ? { eachPeriod: cut.eachPeriod } : {}),
          each,
          over: cut.over(filters),
        });
        if (result.kind === 'unpublished') return result;
        const by = [...(cut.eachPeriod ? ['period'] : []), ...Object.keys(each)];
        const { codes, cellsPerRow } = result.cover;
        return { kind: 'ask', statement: { sql: sqlOf(cut, by), params: codes, cellsPerRow } };
      });
      return plans.find((plan) => plan.kind === 'ask') ?? plans[0]!;
    },
  };
}

function sqlOf<Row>(cut: Cut<Row>, by: readonly string[]): string {
  const columns = [
    ...by.map((name) => `CAST(${name} AS VARCHAR) AS ${name}`),
    ...(cut.extra ?? []),
    ...cut.counts.map(cellSumSql),
  ];
  const where = DIMENSIONS[cut.table].map((name) => `${name} IN $${name}`).join('\n  AND ');
  const group = by.length > 0 ? `\nGROUP BY ${by.join(', ')}\nORDER BY ${by.join(', ')}` : '';
  return `SELECT ${columns.join(',\n  ')}\nFROM ${cut.table}\nWHERE ${where}${group}`;
}
