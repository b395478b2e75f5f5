import { type FreeResult, freeResult } from '#core/console/freeResult.ts';
import { type DescribedColumn, describeFree, freeSelect } from '#core/console/freeSelect.ts';
import type { Catalog } from '#core/cover.ts';
import { type Filters, previousFilters } from '#core/filters.ts';
import type { Manifest } from '#core/manifest.ts';
import type { Summary } from '#core/summary.ts';
import { QUERIES } from '#queries/index.ts';
import type { Query } from '#queries/query.ts';
import { type Answer, Asker, type Question, type RowsAnswer, type UnpublishedAnswer } from './Asker.ts';
import type { PlainRow } from './decode.ts';
import type { BootEngine } from './Engine.ts';
import { EngineFault } from './EngineFault.ts';
import { readFreeFault } from './FreeFault.ts';
import { Session } from './Session.ts';
import type { TableFault } from './TableFault.ts';
import { TableStore } from './TableStore.ts';

/** How the database is. It starts with the first question that is not kept, and again by itself when its worker is lost. */
export type DatabaseStatus =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' | 'restarting'; readonly progress: number }
  | { readonly state: 'ready'; readonly faults: readonly TableFault[] }
  | { readonly state: 'failed'; readonly error: EngineFault };

export interface DatabaseOptions {
  /** Address of the atlas folder, with a closing slash. */
  readonly base: string;
  readonly manifest: Manifest;
  /** Answers that the build made; they are given before the engine has arrived. */
  readonly summary?: Summary;
  readonly boot?: BootEngine;
  readonly fetch?: typeof globalThis.fetch;
}

// Of the whole start, the share that the engine's own bytes take; the tables are small.
const ENGINE_SHARE = 0.9;

const PROGRESS_STEPS = 25;

const bootInWorker: BootEngine = async (onProgress) =>
  (await import('./bootEngine.ts')).bootEngine(onProgress);

/** The only door to the data: opens the engine, loads the atlas's tables, answers questions. */
export class Database {
  readonly manifest: Manifest;
  readonly #boot: BootEngine;
  readonly #tables: TableStore;
  readonly #asker: Asker;
  readonly #listeners = new Set<() => void>();
  #status: DatabaseStatus = { state: 'idle' };
  #session: Promise<Session> | null = null;
  #repairs = 0;

  constructor({ base, manifest, summary, boot = bootInWorker, fetch = bareFetch }: DatabaseOptions) {
    this.manifest = manifest;
    this.#boot = boot;
    this.#tables = new TableStore(base, manifest, fetch);
    this.#asker = new Asker({
      catalog: manifest,
      dataVersion: manifest.data_version,
      run: (question, signal) => this.#run(question, signal),
    });
    if (summary) this.#seed(summary);
  }

  get catalog(): Catalog {
    return this.manifest;
  }

  /** The present state; the same object until it changes. */
  get status(): DatabaseStatus {
    return this.#status;
  }

  /** Rises when something that had failed works again, so that views whose question failed ask once more. */
  get repairs(): number {
    return this.#repairs;
  }

  /** Calls the listener at every change of the status. Returns how to stop. */
  onStatus = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** The question that a query asks under these filters, or that it is not published and what is nearest. */
  plan<Row>(query: Query<Row>, filters: Filters): Question<Row> | UnpublishedAnswer {
    return this.#asker.plan(query, filters);
  }

  /** The answer if it is kept, at once. */
  peek<Row>(question: Question<Row>): RowsAnswer<Row> | null {
    return this.#asker.peek(question);
  }

  /**
   * Answers a question. Aborting the signal cancels it and rejects with the signal's reason. Rejects with a `TableFault` that
   * names a table which is not there, a `QueryFault`, or an `EngineFault`.
   */
  ask<Row>(query: Query<Row>, filters: Filters, signal?: AbortSignal): Promise<Answer<Row>> {
    return this.#asker.ask(query, filters, signal);
  }

  /**
   * Answers a reader's own question, whose text has passed `oneStatement`, on the protected tables only: it can read them and
   * nothing else. Aborting cancels it. Rejects with a `FreeFault` that says where the text is wrong, or an `EngineFault`.
   */
  async explore(sql: string, signal?: AbortSignal): Promise<FreeResult> {
    const session = await this.#open();
    let described: readonly DescribedColumn[] | null = null;
    try {
      const rows = await session.read((before) => {
        if (!before) return describeFree(sql);
        if (described) return null;
        described = before as unknown as readonly DescribedColumn[];
        return freeSelect(sql, described);
      }, signal);
      return freeResult(described ?? [], rows as Parameters<typeof freeResult>[1]);
    } catch (error) {
      if (signal?.aborted || session.isLost || error instanceof EngineFault) throw error;
      throw readFreeFault(error);
    }
  }

  /** Opens the engine before anything is asked; does nothing while it is open. Rejects with an `EngineFault`. */
  async start(): Promise<void> {
    const failed = this.#status.state === 'failed';
    if (failed) this.#session = null;
    await this.#open();
    if (failed) this.#repaired();
  }

  /** Tries again whatever failed: the engine, or the tables that are not there. */
  async repair(): Promise<void> {
    await this.start();
    if (this.#tables.faults.length === 0 || !(await this.#tables.repair(await this.#open()))) return;
    this.#setReady();
    this.#repaired();
  }

  /** Ends the worker as if the browser had, so that tests can see it come back. */
  async kill(): Promise<void> {
    (await this.#session)?.end(new Error('killed'));
  }

  /** Ends the engine, since another atlas takes the place of this one; a question that comes all the same starts it again. */
  close(): void {
    const session = this.#session;
    this.#session = null;
    session?.then((open) => open.end(new Error('closed'))).catch(() => undefined);
  }

  async #run(question: Question, signal: AbortSignal): Promise<readonly PlainRow[]> {
    for (let lives = 2; ; lives--) {
      const session = await this.#open();
      signal.throwIfAborted();
      const fault = this.#tables.faultOf(question.query.tables);
      if (fault) throw fault;
      try {
        return await session.run(question.sql, signal);
      } catch (error) {
        // Asked again once; a question that ends the worker twice is its own fault.
        if (!session.isLost || lives === 1 || signal.aborted) throw error;
      }
    }
  }

  #open(): Promise<Session> {
    this.#session ??= this.#begin('loading');
    return this.#session;
  }

  #begin(state: 'loading' | 'restarting'): Promise<Session> {
    const session = this.#load(state);
    session.then(
      (open) => {
        this.#setReady();
        open.onEnd(() => {
          if (this.#session === session) this.#session = this.#begin('restarting');
        });
      },
      (error: EngineFault) => this.#setStatus({ state: 'failed', error }),
    );
    return session;
  }

  async #load(state: 'loading' | 'restarting'): Promise<Session> {
    let shown = -1;
    const progress = (share: number) => {
      // The worker tells at every few kilobytes; a page that is drawn again each time would slow it down.
      const step = Math.floor(share * PROGRESS_STEPS) / PROGRESS_STEPS;
      if (step === shown) return;
      shown = step;
      this.#setStatus({ state, progress: step });
    };
    progress(0);
    this.#tables.fetchAll();
    try {
      const engine = await this.#boot((share) => progress(share * ENGINE_SHARE));
      const session = await Session.open(engine);
      await this.#tables.putAll(session, (share) => progress(ENGINE_SHARE + share * (1 - ENGINE_SHARE)));
      await session.lock();
      return session;
    } catch (cause) {
      if (cause instanceof EngineFault) throw cause;
      throw new EngineFault('the database could not be opened', { cause });
    }
  }

  #seed(summary: Summary): void {
    // Answers of another release would be wrong without looking so.
    if (summary.data_version !== this.manifest.data_version) return;
    for (const { query: name, which, rows } of summary.answers) {
      const query = (QUERIES as unknown as Record<string, Query<unknown> | undefined>)[name];
      if (!query) continue;
      const filters = which === 'current' ? summary.filters : previousFilters(summary.filters);
      const question = this.#asker.plan(query, filters);
      if (question.kind === 'question') this.#asker.seed(question, rows);
    }
  }

  #setReady(): void {
    this.#setStatus({ state: 'ready', faults: this.#tables.faults });
  }

  #repaired(): void {
    this.#repairs++;
    for (const listener of this.#listeners) listener();
  }

  #setStatus(status: DatabaseStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }
}

const bareFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);
