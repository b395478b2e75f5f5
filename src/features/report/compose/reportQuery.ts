import type { AnswerRow } from '#core/report/figures/figure.ts';
import type { TableName } from '#core/schema/tables.ts';
import { QUERIES } from '#queries/index.ts';
import { indicatorQuery } from '#queries/indicatorQuery.ts';
import type { Query } from '#queries/query.ts';

/** The query that a figure names: one of the atlas's, or one side of an indicator. Null when there is none. */
export function reportQuery(name: string): Query<AnswerRow> | null {
  const own = (QUERIES as unknown as Record<string, Query<AnswerRow> | undefined>)[name];
  return own ?? (indicatorQuery(name) as unknown as Query<AnswerRow> | null);
}

/** The tables that a query rests on; none for a name that is no query. */
export const tablesOfQuery = (name: string): readonly TableName[] => reportQuery(name)?.tables ?? [];
