import type { Database } from '#db/Database.ts';
import { queryByName } from '#queries/queryByName.ts';
import type { ViewFigure } from '#views/ViewFigure.ts';
import type { AnswerShelf, WantedAnswer, WantedView } from './AnswerShelf.ts';

type Asking = Pick<Database, 'ask'>;

/** Reads kept views from their screens; one that cannot be read any more is left out. */
export type ReadViews = (
  wanted: readonly WantedView[],
  signal?: AbortSignal,
) => Promise<ReadonlyMap<WantedView, ViewFigure>>;

/** Every answer looks for others at most once or twice: figures first, then what their districts need. */
const ROUNDS = 4;

/**
 * Makes something from answers, fetching those that it looks for until none is missing. `make` is pure and is run again.
 * Rejects with the database's fault, or the signal's reason.
 */
export async function gather<T>(
  database: Asking,
  shelf: AnswerShelf,
  make: () => T,
  signal?: AbortSignal,
  readViews?: ReadViews,
): Promise<T> {
  for (let round = 0; round < ROUNDS; round++) {
    const made = make();
    if (shelf.wanted.length === 0 && shelf.wantedViews.length === 0) return made;
    await Promise.all(shelf.wanted.map((wanted) => fetchAnswer(database, shelf, wanted, signal)));
    const views = shelf.wantedViews;
    if (views.length === 0) continue;
    const read = await readViews?.(views, signal);
    for (const view of views) shelf.putView(view, read?.get(view) ?? 'gone');
  }
  return make();
}

async function fetchAnswer(
  database: Asking,
  shelf: AnswerShelf,
  wanted: WantedAnswer,
  signal?: AbortSignal,
): Promise<void> {
  const query = queryByName(wanted.query);
  if (!query) return shelf.put(wanted, { kind: 'unpublished' });
  const answer = await database.ask(query, wanted.filters, signal);
  shelf.put(
    wanted,
    answer.kind === 'rows'
      ? { kind: 'rows', rows: answer.rows, sql: answer.statement.sql, params: answer.statement.params }
      : { kind: 'unpublished' },
  );
}
