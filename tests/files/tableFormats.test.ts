import { tableFromIPC } from '@uwdata/flechette';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it, vi } from 'vitest';
import { exact, missing, rounded, suppressed } from '#core/cell.ts';
import type { ExportAbout } from '#core/export/exportAbout.ts';
import type { ExportTable } from '#core/export/exportTable.ts';
import { fileName } from '#core/export/fileName.ts';
import { TABLE_FORMAT_NAMES, TABLE_FORMATS, type TableExport } from '#files/tableFormats.ts';

const table: ExportTable = {
  columns: [
    { id: 'adm2_pcode', label: 'القضاء', kind: 'text' },
    { id: 'count', label: 'Cases', kind: 'cell' },
    { id: 'share', label: 'Share', kind: 'number' },
    { id: 'inside', label: 'Inside', kind: 'boolean' },
  ],
  rows: [
    ['XX01', rounded(10, 6, 14), 0.5, true],
    ['XX02', suppressed(1, 4), null, false],
    ['XX03', missing('not-collected'), 1, true],
    ['XX04', exact(0), 0, true],
    ['=cmd()', exact(7), 0.25, false],
  ],
};
const about: ExportAbout = {
  title: 'Cases: by [district]',
  atlas: 'Aman Atlas, Basra',
  data_version: 'abc123',
  as_of: '2026-01-31',
  provenance: 'Illustrative, not real records',
  sources: [{ title: 'A source', licence: 'CC0 1.0' }],
  filters: [['Period', '2025']],
  protection: 'Rounded to 5',
  sql: ['SELECT 1'],
  link: 'https://example.org/?d=XX01',
  lang: 'ar',
  words: {
    about: 'About',
    dataVersion: 'Data version',
    asOf: 'As of',
    provenance: 'Provenance',
    source: 'Source',
    filters: 'Filters',
    protection: 'Protection',
    query: 'Query',
    link: 'Link',
  },
};
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
};
const out: TableExport = {
  table,
  about,
  stem: 'cases',
  outlines: {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { pcode: 'XX01' }, geometry: square }],
  },
};
/** The flat table that every format must give back. */
const flat = [
  {
    adm2_pcode: 'XX01',
    count: 10,
    count_low: 6,
    count_high: 14,
    count_kind: 'rounded',
    count_reason: null,
    share: 0.5,
    inside: true,
  },
  {
    adm2_pcode: 'XX02',
    count: null,
    count_low: 1,
    count_high: 4,
    count_kind: 'suppressed',
    count_reason: null,
    share: null,
    inside: false,
  },
  {
    adm2_pcode: 'XX03',
    count: null,
    count_low: null,
    count_high: null,
    count_kind: 'missing',
    count_reason: 'not-collected',
    share: 1,
    inside: true,
  },
  {
    adm2_pcode: 'XX04',
    count: 0,
    count_low: 0,
    count_high: 0,
    count_kind: 'exact',
    count_reason: null,
    share: 0,
    inside: true,
  },
  {
    adm2_pcode: '=cmd()',
    count: 7,
    count_low: 7,
    count_high: 7,
    count_kind: 'exact',
    count_reason: null,
    share: 0.25,
    inside: false,
  },
];
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe.each(TABLE_FORMAT_NAMES)('%s', (name) => {
  it('is the same, byte for byte, however often it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
    const first = await TABLE_FORMATS[name].write(out);
    vi.setSystemTime(new Date('2031-07-08T09:10:11Z'));
    expect(await TABLE_FORMATS[name].write(out)).toEqual(first);
    vi.useRealTimers();
  });
});

describe('what the files hold', () => {
  it('CSV: the rows, and the account beside them', async () => {
    const files = unzipSync(await TABLE_FORMATS.csv.write(out));
    expect(Object.keys(files)).toEqual(['cases.csv', 'cases.csv-metadata.json', 'cases.txt']);
    const lines = text(files['cases.csv']!).split('\r\n');
    expect(lines[0]).toBe(`\ufeff${Object.keys(flat[0]!).join(',')}`);
    expect(lines[1]).toBe('XX01,10,6,14,rounded,,0.5,true');
    expect(lines[5]).toMatch(/^'=cmd\(\),/);
    const metadata = JSON.parse(text(files['cases.csv-metadata.json']!));
    expect(metadata.tableSchema.columns).toHaveLength(8);
    for (const said of ['Illustrative', 'abc123', 'A source', 'Rounded to 5', 'SELECT 1'])
      expect(text(files['cases.txt']!)).toContain(said);
  });

  it('XLSX: typed cells from right to left, text that looks like a formula stays text', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await TABLE_FORMATS.xlsx.write(out)).buffer);
    const sheet = book.worksheets[0]!;
    expect(sheet.views[0]).toMatchObject({ rightToLeft: true });
    const keys = Object.keys(flat[0]!);
    flat.forEach((row, k) => {
      const cells = keys.map((_, column) => sheet.getRow(k + 2).getCell(column + 1).value);
      expect(cells).toEqual(keys.map((key) => row[key as keyof typeof row]));
    });
    expect(sheet.getRow(6).getCell(1).type).toBe(ExcelJS.ValueType.String);
    expect(JSON.stringify(book.worksheets[1]!.getSheetValues())).toContain('Illustrative');
  });

  it('Parquet: nulls stay nulls, the account in the metadata', async () => {
    const { buffer } = await TABLE_FORMATS.parquet.write(out);
    expect(await parquetReadObjects({ file: buffer })).toEqual(flat);
    const keys = parquetMetadata(buffer).key_value_metadata ?? [];
    expect(keys.find(({ key }) => key === 'about')?.value).toContain('Illustrative');
  });

  it('Arrow: nulls stay nulls, the account in the schema', async () => {
    const read = tableFromIPC(await TABLE_FORMATS.arrow.write(out));
    expect(read.toArray()).toEqual(flat);
    expect(read.schema.metadata?.get('about')).toContain('Illustrative');
  });

  it('GeoJSON: rows with their outlines', async () => {
    const read = JSON.parse(text(await TABLE_FORMATS.geojson.write(out)));
    expect(read.features.map(({ properties }: { properties: unknown }) => properties)).toEqual(flat);
    expect(read.features[0].geometry).toEqual(square);
    expect(read.features[1].geometry).toBeNull();
    expect(read.about.Provenance).toContain('Illustrative');
  });
});

describe('fileName', () => {
  it.each([
    [['Basra', 'Violent disputes: rate', '2025-01'], 'basra_violent-disputes-rate_2025-01.csv'],
    [['البصرة', 'النزاعات العنيفة'], 'البصرة_النزاعات-العنيفة.csv'],
    [['../..\\', '\u202e<>|'], 'atlas.csv'],
  ])('%j', (parts, name) => {
    expect(fileName(parts, 'csv')).toBe(name);
  });
});
