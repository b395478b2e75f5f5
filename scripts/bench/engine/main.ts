import * as duckdb from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/** What the bench calls in this page: runs one statement, and returns its time in milliseconds and its answer. */
export type RunStatement = (sql: string) => Promise<{ ms: number; answer: string }>;

const database = new duckdb.AsyncDuckDB(
  new duckdb.VoidLogger(),
  new Worker(new URL(workerUrl, document.baseURI)),
);
await database.instantiate(new URL(wasmUrl, document.baseURI).href);
const connection = await database.connect();
await connection.query('SET autoload_known_extensions=false');

const runStatement: RunStatement = async (sql) => {
  const started = performance.now();
  const table = await connection.query(sql);
  const rows = table.toArray().map((row) => Object.values(row.toJSON() as Record<string, unknown>));
  const ms = performance.now() - started;
  return { ms, answer: sql.startsWith('SELECT') ? JSON.stringify(rows) : '' };
};
Object.assign(window, { runStatement });
