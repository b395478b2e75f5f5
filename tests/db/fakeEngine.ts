import type { ArrowBatch } from '#db/decode.ts';
import type { Engine } from '#db/Engine.ts';

/** A batch of rows as the engine would send it; type numbers are Arrow's, a plain value's by default. */
export function batchOf(
  rows: readonly Readonly<Record<string, unknown>>[],
  typeIds: Readonly<Record<string, number>> = {},
): ArrowBatch {
  const names = Object.keys(rows[0] ?? {});
  return {
    numRows: rows.length,
    schema: { fields: names.map((name) => ({ name, typeId: typeIds[name] ?? 3 })) },
    getChildAt: (column) => ({ get: (row) => rows[row]![names[column]!] }),
  };
}

export interface FakeEngine extends Engine {
  /** Statements sent, without those that open, load and lock. */
  readonly asked: string[];
  readonly locked: string[];
  readonly inserted: Map<string, Uint8Array>;
  cancelled: number;
  terminated: boolean;
  /** Whether `ping` answers. */
  alive: boolean;
  /** What the browser says when the worker crashes. */
  crash(cause: unknown): void;
}

export interface FakeAnswers {
  /** The rows of a statement; may wait, or never settle. The signal aborts when the statement is cancelled. */
  readonly answer?: (sql: string, signal: AbortSignal) => unknown;
  /** How many rows a table seems to have; null when it was not made. */
  readonly rowsOf?: (table: string) => number | null;
}

/** An engine without a worker: keeps a record of what it is told and answers as the test says. */
export function fakeEngine({ answer = () => [], rowsOf = () => 0 }: FakeAnswers = {}): FakeEngine {
  let lost = (_: unknown) => {};
  const send = async (sql: string, signal: AbortSignal): Promise<ArrowBatch[]> => {
    if (/^(SET|ATTACH) /.test(sql)) engine.locked.push(sql);
    const table = /AS rows FROM (\w+)$/.exec(sql)?.[1];
    if (table) {
      const rows = rowsOf(table);
      if (rows === null) throw new Error(`Catalog Error: Table with name ${table} does not exist!`);
      return [batchOf([{ rows }])];
    }
    if (/^(SET|ATTACH|USE|DROP|CHECKPOINT) /.test(sql)) return [];
    engine.asked.push(sql);
    return [batchOf((await answer(sql, signal)) as Record<string, unknown>[])];
  };
  const engine: FakeEngine = {
    asked: [],
    locked: [],
    inserted: new Map(),
    cancelled: 0,
    terminated: false,
    alive: true,
    async connect() {
      let running: AbortController | undefined;
      return {
        send(sql) {
          if (running) throw new Error('a connection runs one statement at a time');
          running = new AbortController();
          const { signal } = running;
          const cancelled = new Promise<never>((_, reject) => {
            signal.addEventListener('abort', () => reject(new Error('query was canceled')));
          });
          return Promise.race([send(sql, signal), cancelled]).finally(() => {
            running = undefined;
          });
        },
        async insert(table, stream) {
          engine.inserted.set(table, stream);
        },
        async cancel() {
          engine.cancelled++;
          running?.abort();
        },
        close: async () => undefined,
      };
    },
    ping: () => (engine.alive ? Promise.resolve() : new Promise(() => {})),
    onLost(listener) {
      lost = listener;
    },
    terminate() {
      engine.terminated = true;
    },
    crash: (cause) => lost(cause),
  };
  return engine;
}
