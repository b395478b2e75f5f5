import type { ManifestTable } from '#core/manifest.ts';
import type { TableName } from '#core/schema/tables.ts';
import { sha256 } from './sha256.ts';
import { TableFault } from './TableFault.ts';

export interface ReadTableFileOptions {
  readonly fetch?: typeof globalThis.fetch;
  /** Passes every cache by from the first attempt. */
  readonly fresh?: boolean;
}

/**
 * Fetches the file of one table from the atlas folder and checks it against the manifest. Throws a `TableFault` when it does
 * not come or is not what the manifest says. A wrong file is fetched once more past the caches, since after a release they
 * may still hold the file of the release before.
 */
export async function readTableFile(
  base: string,
  table: TableName,
  entry: ManifestTable,
  { fetch = globalThis.fetch, fresh = false }: ReadTableFileOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const get = async (cache: RequestCache) => {
    const bytes = await fetchBytes(fetch, `${base}${entry.file}`, cache, table);
    return { bytes, wrong: await whatIsWrong(bytes, entry) };
  };
  let { bytes, wrong } = await get(fresh ? 'reload' : 'default');
  if (wrong && !fresh) ({ bytes, wrong } = await get('reload'));
  if (wrong) throw new TableFault(table, 'corrupt', `${entry.file}: ${wrong}`);
  return bytes;
}

async function fetchBytes(
  fetch: typeof globalThis.fetch,
  url: string,
  cache: RequestCache,
  table: TableName,
): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    response = await fetch(url, { cache });
  } catch (cause) {
    throw new TableFault(table, 'missing', `${url} could not be fetched`, cause);
  }
  if (!response.ok)
    throw new TableFault(table, 'missing', `${url}: ${response.status} ${response.statusText}`);
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new TableFault(table, 'corrupt', `${url} broke off`, cause);
  }
}

async function whatIsWrong(bytes: Uint8Array<ArrayBuffer>, entry: ManifestTable): Promise<string | null> {
  if (bytes.length !== entry.bytes) return `${bytes.length} bytes where the manifest has ${entry.bytes}`;
  const digest = await sha256(bytes);
  return digest === entry.sha256 ? null : `SHA-256 ${digest} where the manifest has ${entry.sha256}`;
}
