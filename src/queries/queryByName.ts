import type { IndicatorRow } from '#core/indicators/indicatorEstimate.ts';
import type { TableName } from '#core/schema/tables.ts';
import { QUERIES } from './index.ts';
import { indicatorQuery } from './indicatorQuery.ts';
import type { Query } from './query.ts';

/** The query with this name: one of the atlas's, or one side of an indicator. Null when there is none. */
export function queryByName(name: string): Query<IndicatorRow> | null {
  const own = (QUERIES as unknown as Record<string, Query<IndicatorRow> | undefined>)[name];
  return own ?? (indicatorQuery(name) as unknown as Query<IndicatorRow> | null);
}

/** The tables that a query rests on; none for a name that is no query. */
export const tablesOfQuery = (name: string): readonly TableName[] => queryByName(name)?.tables ?? [];
