import type { Cell } from '#core/cell.ts';
import type { CountOf, Disaggregation } from '#core/indicators/indicator.ts';
import type { Column } from '#core/schema/table.ts';
import { TABLES } from '#core/schema/tables.ts';
import { countCells } from './countCells.ts';
import type { Plan, Query } from './query.ts';

/** One number of an indicator: a year, the part of the breakdown where there is one, and the count. */
export interface IndicatorCountsRow {
  readonly period: string;
  readonly sex?: string;
  readonly adm2_pcode?: string;
  readonly [column: string]: string | number | Cell | undefined;
}

const SEX_CODES = ['female', 'male'];

/**
 * The question behind the numerator or denominator of an indicator: one row a year over the atlas's extent, and one a part
 * where it is broken down. The filters of the reader do not touch it, since a results matrix is of the whole programme.
 */
export function indicatorCounts(
  name: string,
  count: CountOf,
  by?: Disaggregation,
): Query<IndicatorCountsRow> {
  return measureOf(count) === null ? plainCounts(name, count, by) : publishedCounts(name, count, by);
}

/** The column of a protected count; null where the table holds facts of institutions. */
function measureOf({ table, column }: CountOf): string | null {
  const columns: readonly Column[] = TABLES[table].columns;
  return columns.some(({ name, count }) => name === column && count) ? column! : null;
}

function publishedCounts(name: string, count: CountOf, by?: Disaggregation): Query<IndicatorCountsRow> {
  return countCells<IndicatorCountsRow>({
    name,
    table: count.table as never,
    counts: [measureOf(count)!],
    eachPeriod: 'year',
    period: (_, catalog) => catalog.extent,
    each: (catalog) => [by ? { [by]: by === 'sex' ? SEX_CODES : catalog.districts } : {}],
    over: () => count.where ?? {},
  });
}

function plainCounts(name: string, count: CountOf, by?: Disaggregation): Query<IndicatorCountsRow> {
  return {
    name,
    tables: [count.table],
    counts: [],
    plan: (): Plan => ({
      kind: 'ask',
      statement: { sql: plainSql(count, by), params: paramsOf(count), cellsPerRow: 1 },
    }),
  };
}

const paramsOf = ({ where = {} }: CountOf) =>
  Object.fromEntries(Object.entries(where).map(([column, codes]) => [`is_${column}`, codes]));

function plainSql(count: CountOf, by?: Disaggregation): string {
  const { table, sexColumns, time } = count;
  const period = time === 'stock' ? 'CAST(year AS VARCHAR)' : 'left(CAST(period AS VARCHAR), 4)';
  if (by === 'sex' && sexColumns)
    return Object.entries(sexColumns)
      .map(
        ([sex, column]) =>
          `SELECT ${period} AS period, '${sex}' AS sex, ${sumSql(count, column)} AS value FROM ${table} GROUP BY ALL`,
      )
      .join('\nUNION ALL ')
      .concat('\nORDER BY ALL');
  const part = by ? `, CAST(${by} AS VARCHAR) AS ${by}` : '';
  return `SELECT ${period} AS period${part}, ${numberSql(count)} AS value
FROM ${table}
GROUP BY ALL ORDER BY ALL`;
}

function numberSql(count: CountOf): string {
  const { column, distinct, sexColumns } = count;
  if (sexColumns) return sumSql(count, Object.values(sexColumns).join(' + '));
  if (column === undefined) return `CAST(count(*)${filterSql(count)} AS DOUBLE)`;
  return distinct ? `CAST(count(DISTINCT ${column})${filterSql(count)} AS DOUBLE)` : sumSql(count, column);
}

const sumSql = (count: CountOf, what: string) =>
  `CAST(coalesce(sum(${what})${filterSql(count)}, 0) AS DOUBLE)`;

/** A condition filters inside the count and not the rows, so that a year that has rows but none of the kind is 0. */
function filterSql({ where = {} }: CountOf): string {
  const conditions = Object.keys(where).map((name) => `CAST(${name} AS VARCHAR) IN $is_${name}`);
  return conditions.length > 0 ? ` FILTER (WHERE ${conditions.join(' AND ')})` : '';
}
