import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tableFromIPC } from '@uwdata/flechette';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '#core/manifest.ts';
import { publishedColumns, TOTAL } from '#core/schema/table.ts';
import { PROGRAMME_NAMES, PROTECTED_NAMES, TABLE_NAMES, TABLES } from '#core/schema/tables.ts';
import type { Summary } from '#core/summary.ts';
import { SUMMARY_QUESTIONS } from '#queries/summaryQuestions.ts';
import { referenceIn } from '../../scripts/atlas/readFolder.ts';
import { buildAtlas } from '../../scripts/buildAtlas.ts';
import { demoCsv, makeDemoRecords } from '../../scripts/makeDemoRecords.ts';

const BUILT = resolve('data/built');
const REFERENCE = resolve('data/reference');
const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A build rounds and attacks every year: seconds, on a busy machine more. */
const BUILD_MS = 120_000;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const json = <T>(file: string) => JSON.parse(readFileSync(join(BUILT, file), 'utf8')) as T;
const rowsOf = (name: string) =>
  tableFromIPC(readFileSync(join(BUILT, `${name}.arrow`))).toArray() as Record<
    string,
    string | number | boolean | null
  >[];

const manifest = json<Manifest>('manifest.json');
const reference = referenceIn(REFERENCE);
const records = makeDemoRecords(reference.personsByDistrict);

describe('a rebuild', () => {
  beforeAll(async () => {
    await buildAtlas({ out: folder, reference: REFERENCE });
  }, BUILD_MS);

  test('gives the bytes that are committed', () => {
    const files = readdirSync(BUILT).sort();
    expect(readdirSync(folder).sort()).toEqual(files);
    for (const file of files)
      expect(sha256(readFileSync(join(folder, file))), `${file}: run npm run atlas`).toBe(
        sha256(readFileSync(join(BUILT, file))),
      );
  });
});

describe('the manifest', () => {
  test('names every file with its hash, size and rows', () => {
    const named = [...Object.values(manifest.tables), ...Object.values(manifest.files)];
    expect(
      named
        .map(({ file }) => file)
        .concat('manifest.json')
        .sort(),
    ).toEqual(readdirSync(BUILT).sort());
    for (const { file, sha256: hash, bytes } of named) {
      const content = readFileSync(join(BUILT, file));
      expect(sha256(content), file).toBe(hash);
      expect(content.length, file).toBe(bytes);
    }
    for (const name of TABLE_NAMES) expect(rowsOf(name), name).toHaveLength(manifest.tables[name].rows);
  });

  test('says what is illustrative and what is published', () => {
    const illustrative = TABLE_NAMES.filter((name) => manifest.tables[name].provenance === 'illustrative');
    const invented = PROGRAMME_NAMES.filter((name) => name !== 'event');
    expect(illustrative).toEqual(['staffing', ...invented, ...PROTECTED_NAMES]);
    for (const name of TABLE_NAMES) expect(manifest.tables[name].sources.length, name).toBeGreaterThan(0);
  });
});

describe('the tables', () => {
  test.each(TABLE_NAMES)('%s has exactly the columns of its published schema', (name) => {
    const columns = publishedColumns(TABLES[name]).map((column) => column.name);
    expect(tableFromIPC(readFileSync(join(BUILT, `${name}.arrow`))).names).toEqual(columns);
    for (const personal of ['record_id', 'date', 'month']) expect(columns).not.toContain(personal);
  });

  test('population keeps the census', () => {
    const rows = rowsOf('population');
    const total = (sex: string) =>
      rows.filter((row) => row.sex === sex).reduce((sum, row) => sum + (row.persons as number), 0);
    expect(total('female')).toBe(1807420);
    expect(total('female') + total('male')).toBe(3664168);
  });

  // What the list publishes, counted by hand: districts and total, months and years, codes and total.
  test('incident and arrival have every cell of the list', () => {
    const areas = 7 + 1;
    const years = 8;
    const periods = 96 + years;
    const core = areas * periods * (6 + 2 + 1);
    const sensitive = areas * years * 2 + 96 * 2;
    const outcome = areas * years * 2 * 4;
    const route = years * (8 + 2 + 1) * 4;
    const sex = years * (8 + 2 + 1) * 3 + 7 * years * 3;
    expect(manifest.tables.incident.rows).toBe(core + sensitive + outcome + route + sex);
    const origins = 10;
    expect(manifest.tables.arrival.rows).toBe(
      areas * periods * 4 + areas * years * origins + areas * years * 4,
    );
  });
});

describe('the summary', () => {
  const summary = json<Summary>('summary.json');

  test('is small, of the same version, and answers every first question', () => {
    expect(gzipSync(readFileSync(join(BUILT, 'summary.json'))).length).toBeLessThan(30000);
    expect(summary.data_version).toBe(manifest.data_version);
    expect(summary.answers.map(({ query, which }) => ({ query, which }))).toEqual(SUMMARY_QUESTIONS);
  });

  test('reads totals from published margins', () => {
    const answer = summary.answers.find(
      ({ query, which }) => query === 'incidentsTotal' && which === 'current',
    )!;
    const row = rowsOf('incident').find(
      (each) =>
        each.period === '2025' &&
        each.category === 'violent_dispute' &&
        ['adm2_pcode', 'outcome', 'route', 'sex'].every((name) => each[name] === TOTAL),
    )!;
    expect(answer.rows).toEqual([
      { count: { kind: 'rounded', value: row.count, low: row.count_low, high: row.count_high } },
    ]);
    const persons = summary.answers.find(
      ({ query, which }) => query === 'arrivalsTotal' && which === 'current',
    )!;
    expect(persons.rows[0]!.persons_basis).toBe('counted');
  });

  test('covers the census, by district too', () => {
    const { coverage } = summary;
    expect(coverage.persons).toBe(3664168);
    expect(coverage.persons_covered).toBeGreaterThan(0);
    const parts = Object.values(coverage.by_adm2);
    expect(parts).toHaveLength(7);
    expect(parts.reduce((sum, part) => sum + part.persons, 0)).toBe(coverage.persons);
    expect(parts.reduce((sum, part) => sum + part.persons_covered, 0)).toBe(coverage.persons_covered);
  });
});

test('another method can be asked for; what was not attacked claims no audit', {
  timeout: BUILD_MS,
}, async () => {
  const out = join(folder, 'one-by-one');
  const made = await buildAtlas({ out, reference: REFERENCE, method: 'threshold-and-rounding' });
  expect(made.disclosure).toMatchObject({ method: 'threshold-and-rounding', audited: false });
  const kinds = tableFromIPC(readFileSync(join(out, 'incident.arrow')))
    .toArray()
    .map((row) => row.count_kind);
  expect(new Set(kinds)).toEqual(new Set(['exact', 'suppressed', 'rounded']));
});

describe('records of one’s own', () => {
  test('are read from a folder and marked imported, and their hashes stay unsaid', {
    timeout: BUILD_MS,
  }, async () => {
    const raw = mkdtempSync(join(folder, 'raw-'));
    const few = { incident: records.incident!.slice(0, 300), arrival: records.arrival!.slice(0, 50) };
    for (const [file, text] of Object.entries(demoCsv(few))) writeFileSync(join(raw, file), text);
    const made = await buildAtlas({ out: join(raw, 'out'), reference: REFERENCE, records: raw });
    expect(made.tables.incident.provenance).toBe('imported');
    expect(made.tables.incident.rows).toBe(manifest.tables.incident.rows);
    expect(Object.keys(made.inputs).filter((path) => path.startsWith('raw/'))).toEqual([]);
    expect(made.data_version).not.toBe(manifest.data_version);
  });

  test('with a code that the atlas does not know are refused with row and column', async () => {
    const raw = mkdtempSync(join(folder, 'raw-'));
    const few = demoCsv({ incident: records.incident!.slice(0, 3), arrival: records.arrival!.slice(0, 3) });
    writeFileSync(
      join(raw, 'incident.csv'),
      few['incident.csv']!.replace(/,(adr|referred|police|open),/, ',settled,'),
    );
    writeFileSync(join(raw, 'arrival.csv'), few['arrival.csv']!);
    await expect(
      buildAtlas({ out: join(raw, 'out'), reference: REFERENCE, records: raw }),
    ).rejects.toMatchObject({
      problems: [{ file: 'incident.csv', row: 2, column: 'outcome' }],
    });
  });
});

test('the command says what is wrong and ends with 1', () => {
  const broken = mkdtempSync(join(folder, 'reference-'));
  cpSync(REFERENCE, broken, { recursive: true });
  const staffing = join(broken, 'staffing.csv');
  writeFileSync(staffing, readFileSync(staffing, 'utf8').replace(',24,', ',many,'));
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/buildAtlas.ts', '--reference', broken, '--out', join(broken, 'out')],
    { encoding: 'utf8' },
  );
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(
    'staffing.csv, row 3, column staff_men: "many" is not a whole number. Use digits only.',
  );
});
