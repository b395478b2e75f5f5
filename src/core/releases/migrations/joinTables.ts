import { arrowStream } from '../../build/arrowStream.ts';
import { plainTable } from '../../build/builtTable.ts';
import { bytesOf, fileOf } from '../../build/fileOf.ts';
import type { TableName } from '../../schema/tables.ts';
import { stableJson } from '../../stableJson.ts';
import { manifestOf } from '../openedRelease.ts';
import type { Migration } from './migration.ts';

/**
 * The step to a version that promises more tables: those that the release does not have are there, without rows, so that
 * nothing is promised of them.
 */
export const joinTables = (from: number, joined: readonly TableName[]): Migration => ({
  from,
  migrate(before) {
    const files = new Map(before);
    const manifest = manifestOf(before);
    const tables = { ...manifest.tables };
    for (const name of joined) {
      if (tables[name]) continue;
      const file = `${name}.arrow`;
      files.set(file, arrowStream(plainTable(name, [])));
      tables[name] = { ...fileOf(files, file), rows: 0, provenance: 'published', sources: [] };
    }
    files.set('manifest.json', bytesOf(stableJson({ ...manifest, schema_version: from + 1, tables }, 2)));
    return files;
  },
});
