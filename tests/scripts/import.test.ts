import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '#core/build/readRecords.ts';
import { tallyRecords } from '#core/tally.ts';
import { referenceIn, textsIn } from '../../scripts/atlas/readFolder.ts';
import { importFiles } from '../../scripts/import.ts';
import { csvOf } from '../core/importing/importing.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = ['Date', 'District', 'Type of case', 'Outcome', 'Route', 'Sex', 'Phone'];
const rows = Array.from({ length: 40 }, (_, k) => [
  `${(k % 28) + 1}/0${(k % 9) + 1}/2024`,
  ['Al-Qurna', 'القرنة', 'Fao', 'Timbuktu'][k % 4]!,
  ['Tribal dispute', 'مخدرات'][k % 2]!,
  'Solved',
  'Patrol',
  'female',
  `0770${1000000 + k}`,
]);
const options = () => {
  const file = join(folder, 'list.csv');
  writeFileSync(file, csvOf([HEAD, ...rows]));
  return {
    files: [file],
    as: 'incident' as const,
    out: join(folder, 'raw'),
    reference: 'data/reference',
    today: '2025-12-31',
  };
};

describe('the import command', () => {
  it('refuses a file with personal columns, and names them without quoting', async () => {
    const refused = await importFiles(options()).catch((error) => error);
    expect(refused.problems).toMatchObject([{ file: 'list.csv', column: 'Phone' }]);
    expect(JSON.stringify(refused.problems)).not.toContain('0770');
  });

  it('writes counted rows that the build reads, a report that adds up, and nothing of a person', async () => {
    const report = await importFiles({ ...options(), dropPersonal: true });
    expect(report.total).toMatchObject({ rows: 40, used: 30, merged: 0, rejected: 10 });
    const out = join(folder, 'raw');
    const saved = JSON.parse(readFileSync(join(out, 'import-report.json'), 'utf8'));
    expect(saved.total).toEqual(report.total);
    expect(saved.dropped).toEqual({ 'list.csv': ['Phone'] });
    for (const file of ['incident.csv', 'import-report.json', 'list.mapping.json'])
      expect(readFileSync(join(out, file), 'utf8')).not.toContain('0770');
    const reference = referenceIn('data/reference');
    const lines = readRecords(textsIn(out), reference).incident!;
    const { extent, origins } = reference.settings;
    const frame = { extent, districts: reference.districts, origins, publication: reference.publication };
    const tally = tallyRecords('incident', lines, frame);
    expect(tally.measures.count!.reduce((sum, n) => sum + n, 0)).toBe(30);
  });

  it('uses a mapping that was saved, and refuses one that is none', async () => {
    const first = await importFiles({ ...options(), dropPersonal: true });
    const mapping = join(folder, 'raw', 'list.mapping.json');
    const again = await importFiles({ ...options(), mapping });
    expect(again.total).toEqual(first.total);
    await expect(importFiles({ ...options(), mapping: options().files[0]! })).rejects.toThrow();
  });

  it('says which roles are lacking', async () => {
    const file = join(folder, 'short.csv');
    writeFileSync(
      file,
      csvOf([
        ['Date', 'District'],
        ['2024-01-02', 'Fao'],
      ]),
    );
    const refused = await importFiles({ ...options(), files: [file] }).catch((error) => error);
    expect(refused.problems[0].says).toContain('category');
  });
});
