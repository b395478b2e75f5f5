import { arrowRows } from '../../build/arrowRows.ts';
import { arrowStream } from '../../build/arrowStream.ts';
import { plainTable } from '../../build/builtTable.ts';
import { bytesOf, fileOf } from '../../build/fileOf.ts';
import type { TableName } from '../../schema/tables.ts';
import { stableJson } from '../../stableJson.ts';
import type { FactRows } from '../compareFacts.ts';
import { manifestOf } from '../openedRelease.ts';
import type { Migration } from './migration.ts';

/**
 * The step to a version in which these tables are new or have more columns: rows stay as they are, new columns are empty, and a table
 * that the release does not have is there without rows, so that nothing is promised of it.
 */
export const fitTables = (from: number, fitted: readonly TableName[]): Migration => ({
  from,
  migrate(before) {
    const files = new Map(before);
    const manifest = manifestOf(before);
    const tables = { ...manifest.tables };
    for (const name of fitted) {
      const file = `${name}.arrow`;
      const rows = tables[name] ? arrowRows<FactRows[number]>(files.get(file)!) : [];
      files.set(file, arrowStream(plainTable(name, rows)));
      const known = tables[name] ?? { provenance: 'published', sources: [] };
      tables[name] = { ...known, ...fileOf(files, file), rows: rows.length };
    }
    files.set('manifest.json', bytesOf(stableJson({ ...manifest, schema_version: from + 1, tables }, 2)));
    return files;
  },
});
