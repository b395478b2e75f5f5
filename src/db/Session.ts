import { decodeBatches, type PlainRow } from './decode.ts';
import {
  COMPRESSING_STATEMENT,
  CONNECTION_STATEMENT,
  type Connection,
  type Engine,
  LOCKING_STATEMENTS,
  OPENING_STATEMENTS,
  READING_STATEMENT,
} from './Engine.ts';
import { EngineFault } from './EngineFault.ts';

// Enough for the questions of one screen to overlap their trips to the worker; each connection runs one at a time.
const CONNECTIONS = 4;

// A worker that the browser ended silently sends no event. Ticks are counted, not time: after a sleeping laptop wakes up, one
// late tick must not look like a long silence.
const TICK_MS = 1000;
const SILENT_TICKS = 8;

/** One life of an engine: its connections, and whether it is still there. A new one is opened when the worker is lost. */
export class Session {
  readonly #engine: Engine;
  readonly #idle: Connection[] = [];
  readonly #waiting: ((connection: Connection) => void)[] = [];
  readonly #lost: Promise<never>;
  #lose: (fault: EngineFault) => void = () => {};
  #fault: EngineFault | null = null;
  #onEnd: () => void = () => {};
  #running = 0;
  #watch: ReturnType<typeof setInterval> | undefined;

  private constructor(engine: Engine) {
    this.#engine = engine;
    this.#lost = new Promise<never>((_, reject) => {
      this.#lose = reject;
    });
    // Nobody may be asking when the engine goes.
    this.#lost.catch(() => undefined);
    engine.onLost((cause) => this.end(cause));
  }

  /** Connects to an engine and keeps it from fetching anything by itself. */
  static async open(engine: Engine): Promise<Session> {
    const session = new Session(engine);
    const connecting = Promise.all(Array.from({ length: CONNECTIONS }, () => engine.connect()));
    const connections = await session.#whileAlive(connecting);
    for (const statement of OPENING_STATEMENTS) await session.#whileAlive(connections[0]!.send(statement));
    for (const connection of connections) await session.#whileAlive(connection.send(CONNECTION_STATEMENT));
    session.#idle.push(...connections);
    return session;
  }

  /** Forbids the engine everything but answering; tables can still be put in. */
  async lock(): Promise<void> {
    for (const statement of LOCKING_STATEMENTS) await this.run(statement);
  }

  /** Puts in a table and returns how many rows the engine read, since it takes a broken stream without a word. */
  async insert(table: string, stream: Uint8Array): Promise<number> {
    await this.run(`DROP TABLE IF EXISTS ${table}`);
    // On a connection of its own: a broken stream would spoil the next one on the same connection.
    const connection = await this.#whileAlive(this.#engine.connect());
    try {
      await this.#whileAlive(connection.send(CONNECTION_STATEMENT));
      await this.#whileAlive(connection.insert(table, stream));
    } finally {
      if (!this.#fault) void connection.close().catch(() => undefined);
    }
    const [row] = await this.run(`SELECT CAST(count(*) AS INTEGER) AS rows FROM ${table}`);
    return Number(row?.rows ?? 0);
  }

  /**
   * Runs statements one after the other in a transaction that can only read, on a connection of their own: `next` gives each
   * from the rows of the one before, null at the end. Returns the last rows. Stops when the signal aborts.
   */
  async read(next: (rows: PlainRow[] | null) => string | null, signal?: AbortSignal): Promise<PlainRow[]> {
    const connection = await this.#whileAlive(this.#engine.connect());
    const stop = () => void connection.cancel().catch(() => undefined);
    signal?.addEventListener('abort', stop, { once: true });
    this.#startWatch();
    try {
      await this.#whileAlive(connection.send(CONNECTION_STATEMENT));
      await this.#whileAlive(connection.send(READING_STATEMENT));
      let rows: PlainRow[] | null = null;
      for (let sql = next(rows); sql !== null; sql = next(rows)) {
        signal?.throwIfAborted();
        rows = decodeBatches(await this.#whileAlive(connection.send(sql)));
      }
      signal?.throwIfAborted();
      return rows ?? [];
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
      this.#endWatch();
      if (!this.#fault) void connection.close().catch(() => undefined);
    }
  }

  /** Compresses the tables that were put in. */
  async compress(): Promise<void> {
    await this.run(COMPRESSING_STATEMENT);
  }

  /**
   * Runs a statement and decodes its rows. Stops it when the signal aborts. Rejects with an `EngineFault` when the engine is
   * lost meanwhile.
   */
  async run(sql: string, signal?: AbortSignal): Promise<PlainRow[]> {
    const connection = await this.#whileAlive(this.#take(signal));
    // A worker that is gone takes messages without an answer.
    if (this.#fault) throw this.#fault;
    const stop = () => void connection.cancel().catch(() => undefined);
    signal?.addEventListener('abort', stop, { once: true });
    this.#startWatch();
    try {
      const batches = await this.#whileAlive(connection.send(sql));
      signal?.throwIfAborted();
      return decodeBatches(batches);
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
      this.#endWatch();
      this.#giveBack(connection);
    }
  }

  /** Ends the engine; whatever is running rejects with an `EngineFault`. */
  end(cause: unknown): void {
    if (this.#fault) return;
    this.#fault = new EngineFault('the database engine was lost', { cause });
    this.#engine.terminate();
    clearInterval(this.#watch);
    this.#lose(this.#fault);
    this.#onEnd();
  }

  get isLost(): boolean {
    return this.#fault !== null;
  }

  /** Calls the listener in the moment in which the engine is lost, before any statement hears of it; at once if it is. */
  onEnd(listener: () => void): void {
    this.#onEnd = listener;
    if (this.#fault) listener();
  }

  #whileAlive<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#lost]);
  }

  #take(signal: AbortSignal | undefined): Promise<Connection> {
    signal?.throwIfAborted();
    const connection = this.#idle.pop();
    if (connection) return Promise.resolve(connection);
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1);
        reject(signal!.reason);
      };
      const enter = (free: Connection) => {
        signal?.removeEventListener('abort', leave);
        resolve(free);
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(enter);
    });
  }

  #giveBack(connection: Connection): void {
    const next = this.#waiting.shift();
    if (next) next(connection);
    else this.#idle.push(connection);
  }

  #startWatch(): void {
    this.#running++;
    if (this.#watch) return;
    let silent = 0;
    this.#watch = setInterval(() => {
      if (silent++ >= SILENT_TICKS) this.end(new Error('the worker gives no sign of life'));
      else
        void this.#engine.ping().then(
          () => {
            silent = 0;
          },
          () => undefined,
        );
    }, TICK_MS);
  }

  #endWatch(): void {
    if (--this.#running > 0) return;
    clearInterval(this.#watch);
    this.#watch = undefined;
  }
}
