import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tableFromIPC } from '@uwdata/flechette';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkRelease } from '#core/build/checkRelease.ts';
import { compareReleases } from '#core/releases/compareReleases.ts';
import { migrateRelease } from '#core/releases/migrateRelease.ts';
import { MIGRATIONS } from '#core/releases/migrations/migrations.ts';
import { manifestOf } from '#core/releases/openedRelease.ts';
import { publishedColumns } from '#core/schema/table.ts';
import { SCHEMA_VERSION, TABLE_NAMES, TABLES } from '#core/schema/tables.ts';
import { parseManifest } from '#db/loadManifest.ts';
import { openRelease } from '../../../scripts/atlas/openRelease.ts';

/** A release as the build made it when nine tables were all there was, cut to its first year. */
const path = resolve('tests/fixtures/releaseOfVersion1.zip');
const older = new Map(Object.entries(unzipSync(new Uint8Array(readFileSync(path)))));

describe('an older release', () => {
  it('has steps from every version to the present one', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: SCHEMA_VERSION - 1 }, (_, k) => k + 1),
    );
  });

  it('is whole as it is, and walks to the present form with its figures and version unchanged', () => {
    expect(manifestOf(older).schema_version).toBe(1);
    expect(checkRelease(older)).toBeNull();
    const files = migrateRelease(older);
    expect(checkRelease(files)).toBeNull();
    const manifest = parseManifest(manifestOf(files));
    expect(manifest.data_version).toBe(manifestOf(older).data_version);
    for (const name of ['incident', 'arrival', 'population'] as const)
      expect(files.get(`${name}.arrow`)).toEqual(older.get(`${name}.arrow`));
  });

  it('gets the tables that it does not have, empty and with the columns of the schema', () => {
    const files = migrateRelease(older);
    const { tables } = manifestOf(files);
    for (const name of TABLE_NAMES) {
      const read = tableFromIPC(files.get(tables[name].file)!);
      expect(read.names, name).toEqual(publishedColumns(TABLES[name]).map((column) => column.name));
      expect(read.numRows, name).toBe(tables[name].rows);
      if (!older.has(`${name}.arrow`)) expect(read.numRows, name).toBe(0);
    }
  });

  it('can be opened from its zip file and compared', () => {
    const files = openRelease(path);
    const release = { manifest: manifestOf(files), files };
    const now = openRelease('data/built');
    const diff = compareReleases(release, { manifest: manifestOf(now), files: now });
    expect(diff.tables.find(({ table }) => table === 'issue')).toMatchObject({ before: 0, withdrawn: 0 });
    expect(diff.settings.map(({ setting }) => setting)).toContain('extent');
  });

  it('that was changed is refused, and so is one of a version that nobody knows', () => {
    expect(checkRelease(new Map(older).set('incident.arrow', older.get('arrival.arrow')!))).toBe(
      'incident.arrow',
    );
    const manifest = new TextEncoder().encode(JSON.stringify({ ...manifestOf(older), schema_version: 0 }));
    const unknown = new Map(older).set('manifest.json', manifest);
    expect(checkRelease(unknown)).toBe('schema 0');
    expect(() => migrateRelease(unknown)).toThrow('schema version 0');
  });
});
