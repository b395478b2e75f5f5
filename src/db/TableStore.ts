import type { Manifest } from '#core/manifest.ts';
import { TABLE_NAMES, type TableName } from '#core/schema/tables.ts';
import { readTableFile } from './readTableFile.ts';
import type { Session } from './Session.ts';
import { TableFault } from './TableFault.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The atlas's tables: fetched and checked once, and kept, so that a new engine gets them again with the network cut. A table
 * that fails becomes a fault under its name and stops no other.
 */
export class TableStore {
  readonly #base: string;
  readonly #manifest: Manifest;
  readonly #fetch: typeof globalThis.fetch;
  readonly #files = new Map<TableName, Promise<Bytes>>();
  readonly #faults = new Map<TableName, TableFault>();

  constructor(base: string, manifest: Manifest, fetch: typeof globalThis.fetch) {
    this.#base = base;
    this.#manifest = manifest;
    this.#fetch = fetch;
  }

  /** Tables that cannot be used, in the order of the schema. */
  get faults(): readonly TableFault[] {
    return TABLE_NAMES.flatMap((table) => this.#faults.get(table) ?? []);
  }

  faultOf(tables: readonly TableName[]): TableFault | undefined {
    return this.faults.find((fault) => tables.includes(fault.table));
  }

  /** Begins to fetch every table that is not there yet. */
  fetchAll(fresh = false): void {
    for (const table of TABLE_NAMES) {
      if (this.#files.has(table)) continue;
      const file = readTableFile(this.#base, table, this.#manifest.tables[table], {
        fetch: this.#fetch,
        fresh,
      });
      // Whoever puts the table in hears of it.
      file.catch(() => undefined);
      this.#files.set(table, file);
    }
  }

  /** Puts every table into a new engine; `onTable` is told the share of tables that are done. */
  async putAll(session: Session, onTable: (share: number) => void): Promise<void> {
    this.#faults.clear();
    this.fetchAll();
    for (const [done, table] of TABLE_NAMES.entries()) {
      await this.#put(session, table);
      onTable((done + 1) / TABLE_NAMES.length);
    }
    await session.compress();
  }

  /** Tries the faulty tables again, past the caches. Returns whether any of them is well now. */
  async repair(session: Session): Promise<boolean> {
    const broken = this.faults.map((fault) => fault.table);
    for (const table of broken) this.#files.delete(table);
    this.fetchAll(true);
    for (const table of broken) await this.#put(session, table);
    await session.compress();
    return this.faults.length < broken.length;
  }

  async #put(session: Session, table: TableName): Promise<void> {
    try {
      const bytes = await this.#files.get(table)!;
      const expected = this.#manifest.tables[table].rows;
      // The engine takes the buffer away.
      const rows = await this.#insert(session, table, bytes.slice());
      if (rows !== expected)
        throw new TableFault(table, 'unreadable', `${rows} rows where the manifest has ${expected}`);
      this.#faults.delete(table);
    } catch (error) {
      if (!(error instanceof TableFault)) throw error;
      this.#faults.set(table, error);
    }
  }

  async #insert(session: Session, table: TableName, stream: Bytes): Promise<number> {
    try {
      return await session.insert(table, stream);
    } catch (cause) {
      if (session.isLost) throw cause;
      throw new TableFault(
        table,
        'unreadable',
        cause instanceof Error ? cause.message : String(cause),
        cause,
      );
    }
  }
}
