import { describe, expect, it } from 'vitest';
import { FORMATS } from '#core/read/rawTable.ts';
import { readWhole } from '../../../scripts/fuzz/readWhole.ts';
import { SAMPLE_NAMES, SAMPLE_ROWS, sampleFiles } from '../../../scripts/fuzz/sampleFiles.ts';

const samples = await sampleFiles();

describe('one table in every format', () => {
  it.each(FORMATS)('%s: the same names, rows and values', async (format) => {
    const [whole, ...others] = await readWhole(samples[format].name, samples[format].bytes);
    expect(others).toEqual([]);
    expect(whole!.table.format).toBe(format);
    const names = whole!.table.columns.map(({ name }) => name);
    const at = SAMPLE_NAMES.map((name) => names.indexOf(name));
    expect(at).not.toContain(-1);
    const rows = whole!.rows.map((row) => at.map((k, c) => (c === 3 ? Number(row[k]) : row[k])));
    expect(rows).toEqual(SAMPLE_ROWS.map((row) => [...row]));
  });

  it.each(['geojson', 'topojson', 'shapefile', 'geopackage'] as const)(
    '%s: points become coordinates',
    async (format) => {
      const [whole] = await readWhole(samples[format].name, samples[format].bytes);
      const names = whole!.table.columns.map(({ name }) => name);
      const row = whole!.rows[2]!;
      expect(row[names.indexOf('latitude')]).toBeCloseTo(30.02, 9);
      expect(row[names.indexOf('longitude')]).toBeCloseTo(47.02, 9);
    },
  );

  it.each(FORMATS.filter((format) => format !== 'csv' && format !== 'ndjson'))(
    '%s: a file that was cut short is a fault or whole, never fewer rows',
    async (format) => {
      const { name, bytes } = samples[format];
      for (let share = 0.05; share < 1; share += 0.05) {
        const cut = bytes.subarray(0, Math.floor(bytes.length * share));
        const got = await readWhole(name, cut).catch((fault: Error) => fault);
        if (got instanceof Error) expect(got.name, `${share}: ${got.stack}`).toBe('ReadFault');
        else expect(got[0]!.rows.length, `${share}`).toBe(SAMPLE_ROWS.length);
      }
    },
  );
});
