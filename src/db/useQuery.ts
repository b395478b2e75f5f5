import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Nearest } from '#core/cover.ts';
import type { Filters } from '#core/filters.ts';
import type { Query, Statement } from '#queries/query.ts';
import type { RowsAnswer } from './Asker.ts';
import { useDatabase } from './DatabaseContext.tsx';

/** What a view knows of its question. */
export interface QueryState<Row> {
  readonly state: 'loading' | 'ready' | 'unpublished' | 'fault';
  /**
   * Rows to draw: the answer, or while the next is coming (`loading`) the one before, so that nothing jumps. Undefined when
   * there is nothing to draw: at first, when unpublished, at a fault.
   */
  readonly rows: readonly Row[] | undefined;
  /** What is published nearest, when this is not. */
  readonly nearest: Nearest | null;
  /** A `TableFault`, `QueryFault` or `EngineFault`. */
  readonly error: Error | null;
  /** The statement behind the rows. */
  readonly statement: Statement | null;
  /** Data version behind the rows. */
  readonly dataVersion: string | null;
  /** Tries again what failed. */
  readonly retry: () => void;
}

/** How the last question of this view ended. */
interface Settled<Row> {
  readonly query: Query<Row>;
  readonly key: string;
  readonly answer: RowsAnswer<Row> | null;
  readonly error: Error | null;
  readonly repairs: number;
}

/**
 * Asks a question for a view and keeps it up to date. A new question cancels the one that is running, and an answer that
 * arrives late is dropped. An answer that is kept is there in the first drawing.
 */
export function useQuery<Row>(query: Query<Row>, filters: Filters): QueryState<Row> {
  const database = useDatabase();
  const repairs = useSyncExternalStore(database.onStatus, () => database.repairs);
  const [settled, setSettled] = useState<Settled<Row> | null>(null);
  const planned = useMemo(() => database.plan(query, filters), [database, query, filters]);
  const question = planned.kind === 'question' ? planned : null;
  const key = question?.key ?? null;

  // A failed question is settled until something is repaired.
  const own = settled?.key === key && (settled.answer || settled.repairs === repairs) ? settled : null;
  const kept = question && !own ? database.peek(question) : null;
  if (kept && key !== null) setSettled({ query, key, answer: kept, error: null, repairs });
  const open = question !== null && !own && !kept;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for query and filters, whose identity may change alone
  useEffect(() => {
    if (!open || key === null) return;
    const asking = new AbortController();
    const settle = (answer: RowsAnswer<Row> | null, error: Error | null) => {
      if (!asking.signal.aborted) setSettled({ query, key, answer, error, repairs });
    };
    database.ask(query, filters, asking.signal).then(
      (answer) => answer.kind === 'rows' && settle(answer, null),
      (error: unknown) => settle(null, error instanceof Error ? error : new Error(String(error))),
    );
    return () => asking.abort();
  }, [database, key, open, repairs]);

  const retry = useCallback(() => {
    setSettled((last) => (last?.error ? null : last));
    void database.repair().catch(() => undefined);
  }, [database]);

  return useMemo(() => {
    const shared = { nearest: null, error: null, statement: null, dataVersion: null, retry };
    if (planned.kind === 'unpublished')
      return { ...shared, state: 'unpublished', rows: undefined, nearest: planned.nearest };
    if (own?.error) return { ...shared, state: 'fault', rows: undefined, error: own.error };
    const before = settled?.query === query ? settled.answer : null;
    const answer = own?.answer ?? kept ?? before;
    const state = own || kept ? 'ready' : 'loading';
    if (!answer) return { ...shared, state, rows: undefined };
    const { rows, statement, dataVersion } = answer;
    return { ...shared, state, rows, statement, dataVersion };
  }, [planned, own, kept, settled, query, retry]);
}
