import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '#core/schema/tables.ts';
import { loadManifest, parseManifest } from '#db/loadManifest.ts';
import { BASE, buildGovernorate, fetchFrom } from '../fixtures/governorate.ts';

const { files, manifest } = buildGovernorate();
const json = (): Record<string, unknown> => JSON.parse(JSON.stringify(manifest));

describe('the manifest', () => {
  it('is read from its folder', async () => {
    expect(await loadManifest(BASE, fetchFrom(files))).toEqual(manifest);
  });

  it('says so when it is not there or no JSON', async () => {
    await expect(loadManifest(BASE, fetchFrom(new Map()))).rejects.toThrow(
      `${BASE}manifest.json: 404 Not Found`,
    );
    const page = new Map([['manifest.json', new TextEncoder().encode('<!doctype html>')]]);
    await expect(loadManifest(BASE, fetchFrom(page))).rejects.toThrow('manifest.json is not JSON');
  });

  it.each([SCHEMA_VERSION + 1, 0, '1', undefined])(
    'names both versions when its own is %s',
    (schema_version) => {
      expect(() => parseManifest({ ...json(), schema_version })).toThrow(
        `schema version ${schema_version}, this page reads version ${SCHEMA_VERSION}`,
      );
    },
  );

  it.each([
    ['no object', [], 'is not an object'],
    [
      'a period that ends before it begins',
      { extent: { start: '2024-01', end: '2023-01' } },
      'extent is no period',
    ],
    ['a month that is none', { extent: { start: '2024-00', end: '2024-02' } }, 'extent is no period'],
    ['districts that are no codes', { districts: [1] }, 'districts is no list of codes'],
    ['no data version', { data_version: null }, 'data_version is missing'],
    ['no tables', { tables: {} }, 'table area is missing; table population is missing'],
    ['a list of other tables', { publication: [{ table: 'cube', grains: {} }] }, 'publication is no list'],
  ])('is refused with %s', (_, change, message) => {
    expect(() => parseManifest(Array.isArray(change) ? change : { ...json(), ...change })).toThrow(message);
  });

  it.each(['../secret', 'https://example.org/x', '/etc/passwd', '.hidden', 'a b'])(
    'is refused when it sends the page to %s',
    (file) => {
      const tables = { ...manifest.tables, incident: { ...manifest.tables.incident, file } };
      expect(() => parseManifest({ ...json(), tables })).toThrow('table incident is missing');
    },
  );
});
