import { useMemo, useState } from 'react';
import type { Nearest } from '#core/cover.ts';
import type { Filters } from '#core/filters.ts';
import { nearestFilters } from '#core/nearestFilters.ts';
import { type QueryState, useQuery } from '#db/useQuery.ts';
import type { Query } from '#queries/query.ts';

/** A question's answer, or that of the nearest published question once the reader has asked for it. */
export interface Asked<Row> extends QueryState<Row> {
  readonly query: Query<Row>;
  /** The filters that the rows answer: the reader's, or the nearest that are published. */
  readonly filters: Filters;
  /** What gave way for the rows shown; null when they answer what was asked. */
  readonly instead: Nearest | null;
  /** Shows what is published nearest; absent when that is shown already or cannot be asked. */
  readonly showNearest?: () => void;
}

/** Any question's answer, for what needs to know its state and not its rows. */
export interface AnyAsked extends Omit<Asked<unknown>, 'query'> {
  readonly query: Pick<Query<unknown>, 'name' | 'tables'>;
}

/** Asks a question for a view. Where it is not published the view says so, and shows the nearest only when told to. */
export function useAsk<Row>(query: Query<Row>, filters: Filters): Asked<Row> {
  const [wanted, setWanted] = useState<Filters | null>(null);
  const first = useQuery(query, filters);
  const nearest = first.nearest?.wanted.eachPeriod === undefined ? first.nearest : null;
  const relaxed = useMemo(
    () => (nearest && wanted === filters ? nearestFilters(filters, nearest) : filters),
    [nearest, wanted, filters],
  );
  const second = useQuery(query, relaxed);
  return useMemo(() => {
    if (relaxed !== filters) return { ...second, query, filters: relaxed, instead: nearest };
    const asked = { ...first, query, filters, instead: null };
    return nearest ? { ...asked, showNearest: () => setWanted(filters) } : asked;
  }, [relaxed, filters, first, second, query, nearest]);
}
