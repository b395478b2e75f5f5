import type { Catalog } from '#core/cover.ts';
import type { Filters } from '#core/filters.ts';
import type { Period } from '#core/period.ts';
import type { Param, Plan } from './query.ts';

/**
 * Plans a question to a table of facts, where nothing is protected: `$start` and `$end` bound the months, `$districts` are
 * the reader's districts, or all. Only the names that the SQL holds are given.
 */
export function planRows(
  sql: string,
  filters: Filters,
  catalog: Catalog,
  period: Period = filters.period,
): Plan {
  const known: Readonly<Record<string, Param>> = {
    start: period.start,
    end: period.end,
    districts: filters.districts.length > 0 ? filters.districts : catalog.districts,
  };
  const params = Object.fromEntries(Object.entries(known).filter(([name]) => sql.includes(`$${name}`)));
  return { kind: 'ask', statement: { sql, params, cellsPerRow: 1 } };
}
