import type { Catalog, Nearest } from '#core/cover.ts';
import type { Filters } from '#core/filters.ts';
import { bindSql } from '#queries/bindSql.ts';
import type { Query, Statement } from '#queries/query.ts';
import { AnswerCache } from './AnswerCache.ts';
import { AnswerRound } from './AnswerRound.ts';
import { type PlainRow, readCells } from './decode.ts';
import { EngineFault } from './EngineFault.ts';
import { QueryFault } from './QueryFault.ts';
import { TableFault } from './TableFault.ts';

/** What comes back from a question: rows with where they came from, or the news that the combination is not published. */
export type Answer<Row> = RowsAnswer<Row> | UnpublishedAnswer;

export interface RowsAnswer<Row> {
  readonly kind: 'rows';
  readonly rows: readonly Row[];
  readonly statement: Statement;
  readonly dataVersion: string;
}
export interface UnpublishedAnswer {
  readonly kind: 'unpublished';
  readonly nearest: Nearest | null;
}

/** A planned question with its values in place, ready to run. */
export interface Question<Row = unknown> {
  readonly kind: 'question';
  readonly query: Query<Row>;
  readonly statement: Statement;
  readonly sql: string;
  /** The same for the same question to the same data. */
  readonly key: string;
}

export type RunQuestion = (question: Question, signal: AbortSignal) => Promise<readonly PlainRow[]>;

export interface AskOptions {
  readonly catalog: Catalog;
  readonly dataVersion: string;
  readonly run: RunQuestion;
  /** How many answers are kept. */
  readonly cached?: number;
  /** How long an answer may wait for those asked for together with it, in milliseconds. */
  readonly patience?: number;
}

interface Flight {
  readonly answer: Promise<RowsAnswer<unknown>>;
  readonly stop: AbortController;
  waiters: number;
}

/**
 * Plans questions, runs each once however many ask it, and keeps the answers. An asker that aborts hears nothing more; the
 * statement is cancelled when nobody waits for it.
 */
export class Asker {
  readonly #options: AskOptions;
  readonly #cache: AnswerCache<RowsAnswer<unknown>>;
  readonly #round: AnswerRound;
  readonly #flights = new Map<string, Flight>();
  #left: Flight[] = [];

  constructor(options: AskOptions) {
    this.#options = options;
    this.#cache = new AnswerCache(options.cached ?? 300);
    this.#round = new AnswerRound(options.patience ?? 40);
  }

  /** The question that a query asks under these filters, or that it is not published. */
  plan<Row>(query: Query<Row>, filters: Filters): Question<Row> | UnpublishedAnswer {
    const plan = query.plan(filters, this.#options.catalog);
    if (plan.kind === 'unpublished') return plan;
    const sql = bindSql(plan.statement.sql, plan.statement.params);
    const key = `${this.#options.dataVersion}\n${query.name}\n${sql}`;
    return { kind: 'question', query, statement: plan.statement, sql, key };
  }

  /** The answer if it is kept. */
  peek<Row>(question: Question<Row>): RowsAnswer<Row> | null {
    return (this.#cache.get(question.key) as RowsAnswer<Row> | undefined) ?? null;
  }

  /** Keeps rows that were answered elsewhere, such as by the build. */
  seed<Row>(question: Question<Row>, rows: readonly Row[]): void {
    this.#cache.set(question.key, this.#answerOf(question, rows));
  }

  async ask<Row>(query: Query<Row>, filters: Filters, signal?: AbortSignal): Promise<Answer<Row>> {
    signal?.throwIfAborted();
    const question = this.plan(query, filters);
    if (question.kind === 'unpublished') return question;
    const kept = this.peek(question);
    if (kept) return kept;
    const flight = this.#flights.get(question.key) ?? this.#launch(question as Question);
    return (await this.#join(flight, signal)) as RowsAnswer<Row>;
  }

  #launch(question: Question): Flight {
    const stop = new AbortController();
    const work = this.#run(question, stop.signal);
    const flight: Flight = { answer: this.#round.track(work), stop, waiters: 0 };
    this.#flights.set(question.key, flight);
    const land = () => {
      if (this.#flights.get(question.key) === flight) this.#flights.delete(question.key);
    };
    stop.signal.addEventListener('abort', land);
    flight.answer.then(land, land);
    return flight;
  }

  async #run(question: Question, signal: AbortSignal): Promise<RowsAnswer<unknown>> {
    try {
      const rows = await this.#options.run(question, signal);
      const { counts } = question.query;
      const answer = this.#answerOf(question, readCells(rows, counts, question.statement.cellsPerRow));
      this.#cache.set(question.key, answer);
      return answer;
    } catch (error) {
      if (signal.aborted || error instanceof TableFault || error instanceof EngineFault) throw error;
      throw new QueryFault(question.query.name, question.sql, error);
    }
  }

  async #join(flight: Flight, signal: AbortSignal | undefined): Promise<RowsAnswer<unknown>> {
    flight.waiters++;
    let leave = () => {};
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal?.reason);
      signal?.addEventListener('abort', leave, { once: true });
    });
    try {
      return await Promise.race([flight.answer.finally(() => this.#round.wait()), left]);
    } finally {
      signal?.removeEventListener('abort', leave);
      flight.waiters--;
      if (flight.waiters === 0) this.#leave(flight);
    }
  }

  /**
   * Stops a flight for which nobody waits: not at once, since a view that is drawn anew asks the same again in the same turn;
   * and all of one turn together, so that none of them takes the place of another.
   */
  #leave(flight: Flight): void {
    if (this.#left.push(flight) > 1) return;
    setTimeout(() => {
      const left = this.#left;
      this.#left = [];
      for (const { waiters, stop } of left) if (waiters === 0) stop.abort();
    });
  }

  #answerOf<Row>(question: Question<Row>, rows: readonly unknown[]): RowsAnswer<Row> {
    const { dataVersion } = this.#options;
    return { kind: 'rows', rows: rows as readonly Row[], statement: question.statement, dataVersion };
  }
}
