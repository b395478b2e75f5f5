import { arrowStream } from '../../build/arrowStream.ts';
import { plainTable } from '../../build/builtTable.ts';
import { bytesOf, fileOf } from '../../build/fileOf.ts';
import type { TableName } from '../../schema/tables.ts';
import { stableJson } from '../../stableJson.ts';
import { manifestOf } from '../openedRelease.ts';
import type { Migration } from './migration.ts';

/** The tables that version 2 promises and that releases of version 1 came to hold one after another. */
const JOINED = [
  'forum',
  'forum_meeting',
  'staffing_year',
  'initiative',
  'awareness_request',
  'survey',
  'target',
  'event',
  'issue',
  'issue_step',
  'forum_member',
  'referral',
  'participant',
  'training',
] as const satisfies readonly TableName[];

/** Version 1 to 2: tables that the release does not have are there, without rows, so that nothing is promised of them. */
export const from1: Migration = {
  from: 1,
  migrate(before) {
    const files = new Map(before);
    const manifest = manifestOf(before);
    const tables = { ...manifest.tables };
    for (const name of JOINED) {
      if (tables[name]) continue;
      const file = `${name}.arrow`;
      files.set(file, arrowStream(plainTable(name, [])));
      tables[name] = { ...fileOf(files, file), rows: 0, provenance: 'published', sources: [] };
    }
    files.set('manifest.json', bytesOf(stableJson({ ...manifest, schema_version: 2, tables }, 2)));
    return files;
  },
};
