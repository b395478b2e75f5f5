import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tableFromIPC } from '@uwdata/flechette';
import { describe, expect, test } from 'vitest';
import type { Certificate } from '#core/audit/certificate.ts';
import { isSensitiveRow } from '#core/disclosure/rule.ts';
import type { Manifest } from '#core/manifest.ts';
import { DIMENSIONS, MEASURES } from '#core/schema/dimensions.ts';
import { TOTAL } from '#core/schema/table.ts';
import { PROTECTED_NAMES } from '#core/schema/tables.ts';
import { type TrueCells, tabulate } from '#core/tabulate.ts';
import { tallyRecords } from '#core/tally.ts';
import { referenceIn } from '../../scripts/atlas/readFolder.ts';
import { makeDemoRecords } from '../../scripts/makeDemoRecords.ts';

const BUILT = resolve('data/built');
const REFERENCE = resolve('data/reference');

const json = <T>(file: string) => JSON.parse(readFileSync(join(BUILT, file), 'utf8')) as T;
const rowsOf = (name: string) =>
  tableFromIPC(readFileSync(join(BUILT, `${name}.arrow`))).toArray() as Record<
    string,
    string | number | boolean | null
  >[];
const manifest = json<Manifest>('manifest.json');
const read = referenceIn(REFERENCE);
const records = makeDemoRecords(read.personsByDistrict, undefined, read.programme);
const frame = {
  extent: read.settings.extent,
  districts: read.districts,
  origins: read.settings.origins,
  publication: read.publication,
};

describe('the manifest of a certified atlas', () => {
  test('claims an audit by the certificate of these very tables', () => {
    expect(manifest.disclosure).toMatchObject({
      method: 'controlled-rounding',
      threshold: 5,
      sensitive_threshold: 10,
      base: 5,
      audited: true,
    });
    const certificate = json<Certificate>('certificate.json');
    for (const name of ['incident', 'arrival'] as const)
      expect(certificate.files[`${name}.arrow`]).toBe(manifest.tables[name].sha256);
    for (const { id, tried } of certificate.attackers)
      if (id === 'protected-anew') expect(tried).toBe(0);
      else expect(tried, id).toBeGreaterThan(100);
    expect(certificate.tightest!.numbers).toBeGreaterThanOrEqual(3);
  });
});

describe('its protection', () => {
  const truths = PROTECTED_NAMES.map((name): [TrueCells, readonly string[]] => [
    tabulate(tallyRecords(name, records[name]!, frame), frame),
    MEASURES[name],
  ]);
  test.each(truths)('every interval holds the truth, and hides every small count (%#)', (cells, measures) => {
    const keyOf = (get: (name: string) => unknown) => DIMENSIONS[cells.table].map(get).join('|');
    const rows = new Map(rowsOf(cells.table).map((row) => [keyOf((name) => row[name]), row]));
    expect(rows.size).toBe(cells.rows);
    for (let k = 0; k < cells.rows; k++) {
      const key = keyOf((name) => cells.keys[name]![k]);
      const row = rows.get(key);
      if (!row) expect.fail(`${key} is not published`);
      const sensitive = isSensitiveRow(manifest.disclosure, cells, k);
      for (const measure of measures) {
        const truth = cells.measures[measure]![k]!;
        const base = measure === 'persons' ? 30 : sensitive ? 10 : 5;
        const value: number = Number(row[measure]);
        const low: number = Number(row[`${measure}_low`]);
        const high: number = Number(row[`${measure}_high`]);
        if (!(low <= truth && truth <= high)) expect.fail(`${key}: ${truth} outside ${low} to ${high}`);
        if (row[`${measure}_kind`] !== 'rounded') expect.fail(`${key}: ${row[`${measure}_kind`]}`);
        if (value % base !== 0 || Math.abs(value - truth) > base) expect.fail(`${key}: ${truth} as ${value}`);
        if (truth === 0 && value !== 0) expect.fail(`${key}: zero as ${value}`);
        if (high - low < 4) expect.fail(`${key}: ${low} to ${high} is too narrow`);
      }
    }
  });

  test('months add up to their year in every published number', () => {
    const rows = rowsOf('incident');
    const whole = (row: (typeof rows)[number]) =>
      ['adm2_pcode', 'category', 'outcome', 'route', 'sex'].every((name) => row[name] === TOTAL);
    for (const year of ['2018', '2025']) {
      const of = (length: number) =>
        rows
          .filter(
            (row) =>
              whole(row) && String(row.period).startsWith(year) && String(row.period).length === length,
          )
          .reduce((sum, row) => sum + Number(row.count), 0);
      expect(of(7)).toBe(of(4));
      expect(of(4)).toBeGreaterThan(0);
    }
  });
});
