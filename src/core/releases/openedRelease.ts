import { tableFromIPC } from '@uwdata/flechette';
import { type ReleasedTable, releasedTable } from '../audit/release.ts';
import { arrowRows } from '../build/arrowRows.ts';
import type { Manifest } from '../manifest.ts';
import type { ProtectedTable, TableName } from '../schema/tables.ts';
import type { FactRows } from './compareFacts.ts';

/** A release whose files are at hand and were checked. */
export interface OpenedRelease {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The manifest among the files of a release. Throws when it is not there or not JSON. */
export function manifestOf(files: ReadonlyMap<string, Uint8Array>): Manifest {
  const bytes = files.get('manifest.json');
  if (!bytes) throw new Error('manifest.json is missing');
  return JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
}

/** The published counts of a table. */
export function countsIn({ manifest, files }: OpenedRelease, table: ProtectedTable): ReleasedTable {
  const read = tableFromIPC(files.get(manifest.tables[table].file)!);
  return releasedTable(table, read.numRows, (name) =>
    Array.from(read.getChild(name) as Iterable<string | number | null>),
  );
}

/** The rows of a table of facts. */
export const factsIn = ({ manifest, files }: OpenedRelease, table: TableName): FactRows =>
  arrowRows<FactRows[number]>(files.get(manifest.tables[table].file)!);
