import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import loadHighs from 'highs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineOfHighs } from '#core/audit/engineOfHighs.ts';
import { checkRelease } from '#core/build/checkRelease.ts';
import { replaceRecords } from '#core/build/replaceRecords.ts';
import { solverOf } from '#core/disclosure/solverOf.ts';
import type { Manifest } from '#core/manifest.ts';
import { openRelease } from '../../scripts/atlas/openRelease.ts';
import { takeRelease } from '../../scripts/buildAtlas.ts';

const built = openRelease('data/built');
const manifest = JSON.parse(new TextDecoder().decode(built.get('manifest.json'))) as Manifest;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Counted cases of one year, small ones among them. */
const records = manifest.districts.flatMap((adm2_pcode, d) =>
  ['01', '02', '03', '07'].map((month, m) => ({
    adm2_pcode,
    month: `2024-${month}`,
    category: m % 2 ? 'dispute_tribal' : 'domestic_violence',
    outcome: 'adr',
    route: 'forum',
    sex: m % 2 ? 'not_applicable' : 'female',
    count: 1 + ((d * 7 + m * 3) % 23),
  })),
);
const make = async () => {
  const highs = await loadHighs();
  return replaceRecords({
    manifest,
    files: built,
    records: { incident: records },
    extent: { start: '2024-01', end: '2024-07' },
    publication: manifest.publication,
    solve: solverOf(highs),
    engine: engineOfHighs(highs),
  });
};

describe('a release made of imported records', () => {
  it('is attacked, says that it is imported, promises nothing that was not imported, and is whole', async () => {
    const release = await make();
    expect(release.attacked!['small-counts']).toBeGreaterThan(0);
    expect(release.manifest.disclosure).toMatchObject({ method: 'controlled-rounding', audited: true });
    expect(release.manifest.tables.incident.provenance).toBe('imported');
    expect(release.manifest.tables.area).toMatchObject({ provenance: manifest.tables.area.provenance });
    expect(new Set(release.manifest.publication.map(({ table }) => table))).toEqual(new Set(['incident']));
    expect(release.manifest.extent).toEqual({ start: '2024-01', end: '2024-07' });
    expect(checkRelease(release.files)).toBeNull();
  });

  it('goes through a zip file into a folder that can be shipped; a changed or missing file is refused', async () => {
    const { files } = await make();
    const zip = join(folder, 'atlas.zip');
    writeFileSync(zip, zipSync(Object.fromEntries(files)));
    takeRelease(zip, join(folder, 'out'));
    expect(openRelease(join(folder, 'out')).size).toBe(files.size);
    expect(existsSync(join(folder, 'out', 'manifest.json'))).toBe(true);
    const changed = new Map(files).set('incident.arrow', files.get('arrival.arrow')!);
    writeFileSync(zip, zipSync(Object.fromEntries(changed)));
    expect(() => takeRelease(zip, join(folder, 'out'))).toThrow();
    writeFileSync(zip, 'PK');
    expect(() => openRelease(zip)).toThrow();
    expect(checkRelease(new Map())).toBe('manifest.json');
  });
});
