import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Filters } from '#core/filters.ts';
import type { RowsAnswer } from '#db/Asker.ts';
import { useDatabase } from '#db/DatabaseContext.tsx';
import type { Query } from '#queries/query.ts';
import type { Asked } from './useAsk.ts';

interface Outcome {
  readonly answer: RowsAnswer<unknown> | null;
  readonly error: Error | null;
  readonly repairs: number;
}

const NONE: ReadonlyMap<string, Outcome> = new Map();

/**
 * Asks many questions at once for one view, such as a matrix with a line for each; the answers come in the order of the
 * questions. The list is to stay the same from one drawing to the next.
 */
export function useAskAll<Row>(queries: readonly Query<Row>[], filters: Filters): readonly Asked<Row>[] {
  const database = useDatabase();
  const repairs = useSyncExternalStore(database.onStatus, () => database.repairs);
  const [outcomes, setOutcomes] = useState(NONE);

  useEffect(() => {
    const asking = new AbortController();
    const settle = (key: string, answer: RowsAnswer<unknown> | null, error: Error | null) => {
      if (!asking.signal.aborted)
        setOutcomes((before) => new Map(before).set(key, { answer, error, repairs }));
    };
    for (const query of queries) {
      const planned = database.plan(query, filters);
      if (planned.kind === 'unpublished' || database.peek(planned)) continue;
      database.ask(query, filters, asking.signal).then(
        (answer) => answer.kind === 'rows' && settle(planned.key, answer, null),
        (error: unknown) =>
          settle(planned.key, null, error instanceof Error ? error : new Error(String(error))),
      );
    }
    return () => asking.abort();
  }, [database, queries, filters, repairs]);

  return useMemo(() => {
    const retry = () => void database.repair().catch(() => undefined);
    return queries.map((query): Asked<Row> => {
      const planned = database.plan(query, filters);
      const shared = {
        query,
        filters,
        instead: null,
        nearest: null,
        error: null,
        rows: undefined,
        statement: null,
        dataVersion: null,
        retry,
      };
      if (planned.kind === 'unpublished')
        return { ...shared, state: 'unpublished', nearest: planned.nearest };
      const outcome = outcomes.get(planned.key);
      const answer = (outcome?.answer as RowsAnswer<Row> | null | undefined) ?? database.peek(planned);
      if (answer) {
        const { rows, statement, dataVersion } = answer;
        return { ...shared, state: 'ready', rows, statement, dataVersion };
      }
      if (outcome?.error && outcome.repairs === repairs)
        return { ...shared, state: 'fault', error: outcome.error };
      return { ...shared, state: 'loading' };
    });
  }, [database, queries, filters, outcomes, repairs]);
}
