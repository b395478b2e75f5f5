import type { ArrowBatch } from './decode.ts';

/**
 * What the door to the data needs from an engine: the browser's worker and the blocking build of the tests both give it,
 * so that one path of code serves readers and tests.
 */
export interface Engine {
  connect(): Promise<Connection>;
  /** Answers when the engine is alive. */
  ping(): Promise<void>;
  /** Calls the listener when the engine is lost by itself, if the browser says so. */
  onLost(listener: (cause: unknown) => void): void;
  /** Ends the engine at once. Promises that were pending may never settle. */
  terminate(): void;
}

/** Runs one statement at a time. */
export interface Connection {
  send(sql: string): Promise<readonly ArrowBatch[]>;
  /** Makes a table of one complete Arrow IPC stream. The engine may take the buffer away from the caller. */
  insert(table: string, stream: Uint8Array): Promise<void>;
  /** Stops the statement that is running, whose `send` then rejects. */
  cancel(): Promise<void>;
  close(): Promise<void>;
}

/** Size of the engine's wasm before compression: a compressed answer's own length says less than what arrives. */
export const ENGINE_BYTES = 34_242_586;

/** Starts an engine; `onProgress` is told the share of its own bytes that have arrived, 0 to 1. */
export type BootEngine = (onProgress: (share: number) => void) => Promise<Engine>;

/**
 * Runs before any table comes. An extension fetched by itself would leave our origin, and offline it kills the engine.
 * Tables live in an attached database, since only there does memory hold them compressed: codes become dictionaries, which
 * answered the questions of one screen in two thirds of the time.
 */
export const OPENING_STATEMENTS = [
  'SET autoload_known_extensions = false',
  'SET autoinstall_known_extensions = false',
  "ATTACH ':memory:' AS atlas (COMPRESS)",
] as const;

/** Runs on every connection. */
export const CONNECTION_STATEMENT = 'USE atlas';

/** Begins a transaction in which nothing can be changed. */
export const READING_STATEMENT = 'BEGIN TRANSACTION READ ONLY';

/** Compresses the tables that came since the last time. */
export const COMPRESSING_STATEMENT = 'CHECKPOINT atlas';

/**
 * Runs once the atlas's tables are in, in this order: each statement forbids something that the one before needs. Files that
 * a reader imports later are registered under `import/` and stay readable; nothing else outside the engine is.
 */
export const LOCKING_STATEMENTS = [
  "SET memory_limit = '2GB'",
  "SET allowed_directories = ['import/']",
  'SET enable_external_access = false',
  'SET lock_configuration = true',
] as const;
