import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { ArrowBatch } from './decode.ts';
import { type Connection, ENGINE_BYTES, type Engine } from './Engine.ts';

// The engine's loader never says that its file is missing or broken. After the first silence we look for ourselves, by a
// plain GET, since an offline worker answers no other; after the second we give up.
const SILENT_MS = 5_000;
const STALLED_MS = 90_000;

/**
 * Starts DuckDB-WASM in a worker from our own origin: the `eh` bundle only, no blob and no other host. Rejects with the reason
 * when it does not start. This file and its packages arrive by a dynamic import.
 */
export async function bootEngine(onProgress: (share: number) => void): Promise<Engine> {
  const worker = new Worker(workerUrl);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const watch = watchBoot(worker);
  try {
    await Promise.race([start(database, onProgress, watch.alive), watch.failed]);
  } catch (cause) {
    worker.terminate();
    throw cause;
  } finally {
    watch.end();
  }
  return engineOf(database, worker);
}

async function start(
  database: AsyncDuckDB,
  onProgress: (share: number) => void,
  alive: () => void,
): Promise<void> {
  await database.instantiate(wasmUrl, null, ({ bytesLoaded }) => {
    alive();
    onProgress(Math.min(1, bytesLoaded / ENGINE_BYTES));
  });
  await database.open({
    path: ':memory:',
    query: { castBigIntToDouble: true, castDecimalToDouble: true, queryPollingInterval: 20 },
  });
}

/** Fails when the worker or its wasm file cannot be had, or nothing moves for long. */
function watchBoot(worker: Worker) {
  const over = new AbortController();
  let timers: ReturnType<typeof setTimeout>[] = [];
  let alive = () => {};
  const rest = () => {
    for (const timer of timers) clearTimeout(timer);
  };
  const failed = new Promise<never>((_, reject) => {
    alive = () => {
      rest();
      timers = [
        setTimeout(() => void whyNoEngine(over.signal).then((why) => why && reject(why)), SILENT_MS),
        setTimeout(() => reject(new Error('the engine gives no sign of life')), STALLED_MS),
      ];
    };
    const fail = (event: ErrorEvent) =>
      reject(event.error ?? new Error(event.message || `${workerUrl} failed`));
    worker.addEventListener('error', fail, { signal: over.signal });
  });
  alive();
  const end = () => {
    rest();
    over.abort();
  };
  return { failed, alive, end };
}

async function whyNoEngine(over: AbortSignal): Promise<Error | null> {
  const headersOnly = new AbortController();
  try {
    const { ok, status, statusText } = await fetch(wasmUrl, { signal: headersOnly.signal });
    return ok || over.aborted ? null : new Error(`${wasmUrl}: ${status} ${statusText}`);
  } catch (cause) {
    return over.aborted ? null : new Error(`${wasmUrl} could not be fetched`, { cause });
  } finally {
    headersOnly.abort();
  }
}

function engineOf(database: AsyncDuckDB, worker: Worker): Engine {
  return {
    async connect(): Promise<Connection> {
      const connection = await database.connect();
      return {
        async send(sql) {
          const batches: ArrowBatch[] = [];
          for await (const batch of await connection.send(sql)) batches.push(batch);
          return batches;
        },
        async insert(table, stream) {
          await connection.insertArrowFromIPCStream(stream, { name: table, create: true });
        },
        async cancel() {
          await connection.cancelSent();
        },
        close: () => connection.close(),
      };
    },
    ping: () => database.ping(),
    onLost(listener) {
      worker.addEventListener('error', (event) => listener(event.error ?? event.message), { once: true });
    },
    terminate: () => void database.terminate(),
  };
}
