import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { exact, rounded } from '#core/cell.ts';
import { defaultFilters } from '#core/filters.ts';
import { ledgerOf } from '#core/report/claim.ts';
import { type ReportDocument, raisedNotes } from '#core/report/document.ts';
import { readLedger } from '#core/report/readLedger.ts';
import { prints } from '#core/report/verifyClaims.ts';
import type { ReadViews } from '#features/report/compose/gather.ts';
import { verifyReport } from '#features/report/compose/verifyReport.ts';
import { ledgerPieces, printedLedger } from '#files/report/ledgerMarks.ts';
import { readReportFile } from '#files/report/readReportFile.ts';
import { REPORT_FORMATS, type ReportFormatName } from '#files/report/reportFormats.ts';
import type { ViewFigure } from '#views/ViewFigure.ts';
import { composeFrom } from '../../fixtures/composed.ts';
import { openDefaultAtlas } from '../../fixtures/defaultAtlas.ts';

const FORMATS = Object.keys(REPORT_FORMATS) as ReportFormatName[];
const tools = { png: async () => new Uint8Array(8) };
const LINK = '?screen=forums&from=2025-01&to=2025-12';
const pin = {
  id: `growth${LINK}`,
  screen: 'forums',
  link: LINK,
  frame: 'growth',
  title: 'Members by year',
  data_version: null,
  note: 'Growth slows.',
};

const atlas = openDefaultAtlas();
const [women, men] = [rounded(40, 36, 44), rounded(85, 81, 89)];

const figure = (now = women): ViewFigure => ({
  title: 'Members by year, now',
  subtitle: 'All districts',
  said: ['Proven best of sixty.'],
  table: {
    columns: [
      { id: 'period', label: 'Year', kind: 'period' },
      { id: 'female', label: 'Women', kind: 'cell' },
      { id: 'male', label: 'Men', kind: 'cell' },
    ],
    rows: [
      {
        id: '2024',
        cells: [
          { text: '2024', period: '2024' },
          { text: '40 (36–44)', cell: now, unit: 'persons' },
          { text: '85 (81–89)', cell: men, unit: 'persons' },
        ],
      },
      {
        id: '2025',
        cells: [
          { text: '2025', period: '2025' },
          { text: 'withheld', cell: { kind: 'suppressed' }, unit: 'persons' },
          { text: '90', cell: exact(90), unit: 'persons' },
        ],
      },
    ],
  },
  map: null,
  tables: ['forum_member'],
  questions: [{ query: 'membersByYear', sql: 'SELECT 1', params: {} }],
  filters: defaultFilters(atlas.manifest.extent),
});
const reading =
  (now?: typeof women): ReadViews =>
  async (wanted) =>
    new Map(wanted.map((view) => [view, figure(now)]));

let report: ReportDocument;
beforeAll(async () => {
  report = await composeFrom(atlas, 'en', 'donorInterim', { pins: [pin] }, reading());
}, 120_000);

describe('a kept view in a report', () => {
  it('brings note, words, a chart of both series and a table whose figures are claims', () => {
    const { blocks } = report.sections.find(({ id }) => id === 'pinned')!;
    const chart = blocks.find((block) => block.kind === 'chart')!;
    expect(chart.chart.series.map(({ label }) => label)).toEqual(['Women', 'Men']);
    expect(chart.chart.series[0]!.cells).toEqual([women, { kind: 'suppressed' }]);
    const table = blocks.find((block) => block.kind === 'table')!;
    expect(table.rows[0]!.map(({ mark }) => typeof mark)).toEqual(['undefined', 'number', 'number']);
    const words = JSON.stringify(blocks);
    for (const said of ['Growth slows.', 'Proven best of sixty.', 'Members by year, now'])
      expect(words).toContain(said);
    // One line of the ledger for the whole view.
    const ledger = report.sections.find(({ id }) => id === 'ledger')!;
    expect(JSON.stringify(ledger.blocks).match(/Members by year, now/g)).toHaveLength(1);
  });

  it('says that a view is gone when its screen shows it no more', async () => {
    const gone = await composeFrom(atlas, 'en', 'donorInterim', { pins: [pin] }, async () => new Map());
    const { blocks } = gone.sections.find(({ id }) => id === 'pinned')!;
    expect(JSON.stringify(blocks)).toContain('cannot be shown any more');
  });

  it.each(FORMATS)(
    'stands in the %s with its marks, and is verified against its screen',
    async (format) => {
      const bytes = await REPORT_FORMATS[format].write(report, tools);
      const read = (await readReportFile(`report.${format}`, bytes))!;
      const ledger = readLedger(read.ledger)!;
      const own = ledger.claims.filter(({ view }) => view);
      expect(own).toHaveLength(4);
      for (const claim of own) expect(prints(read, claim), claim.text).toBe(true);
      const only = { ...ledger, claims: own };
      const same = await verifyReport(atlas.database, only, read, undefined, reading());
      expect(new Set(same.map(({ state }) => state))).toEqual(new Set(['holds']));
      const moved = await verifyReport(atlas.database, only, read, undefined, reading(rounded(50, 46, 54)));
      expect(moved.map(({ state }) => state)).toEqual(['moved', 'holds', 'holds', 'holds']);
      const gone = await verifyReport(atlas.database, only, read, undefined, async () => new Map());
      expect(new Set(gone.map(({ state }) => state))).toEqual(new Set(['unpublished']));
    },
    60_000,
  );
});

describe('footnotes', () => {
  it('are said once a section, and name rounding, denominators, change and the published 74 %', () => {
    const all = report.footnotes.join('\n');
    for (const part of ['multiples of', 'Denominator: ', '95 % interval', '74% of Basra residents'])
      expect(all).toContain(part);
    expect(all).toContain('local or provincial authorities');
    const own = report.sections.find(({ id }) => id === 'pinned')!;
    expect(JSON.stringify(own).match(/"notes":\[\d/g)!.length).toBeGreaterThanOrEqual(2);
  });

  it.each(FORMATS)(
    'stand in the %s',
    async (format) => {
      const files = unzipSync(await REPORT_FORMATS[format].write(report, tools));
      const part = { docx: /footnotes\.xml$/, pptx: /notesSlide\d+\.xml$/, xlsx: /sharedStrings\.xml$/ }[
        format
      ];
      const plain = (text: string) =>
        text
          .replace(/<[^>]*>/g, '')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&')
          .replace(/&apos;/g, "'");
      const text = Object.keys(files)
        .filter((name) => part.test(name))
        .map((name) => plain(strFromU8(files[name]!)))
        .join('\n');
      for (const note of report.footnotes) expect(text).toContain(note);
      if (format === 'docx') {
        const body = strFromU8(files['word/document.xml']!);
        const references = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) =>
          Number(id),
        );
        expect(references.sort((a, b) => a - b)).toEqual(report.footnotes.map((_, k) => k + 1));
      }
    },
    60_000,
  );

  it('are raised digits where a format has none of its own', () => {
    expect(raisedNotes([1, 20])).toBe('¹\u2009²⁰');
    expect(raisedNotes()).toBe('');
  });
});

it('packs the printed ledger, and reads one that was printed unpacked', () => {
  const ledger = ledgerOf(report);
  const json = JSON.stringify(ledger);
  const pieces = ledgerPieces(ledger);
  expect(pieces.join('').length).toBeLessThan(json.length / 2);
  expect(JSON.parse(printedLedger(`before ${pieces.join('\n')} after`))).toEqual(JSON.parse(json));
  const old = btoa(unescape(encodeURIComponent(json)));
  const unpacked = (old.match(/.{1,96}/g) ?? []).map((piece, k) => `\u27e6${k}:${piece}\u27e7`).join(' ');
  expect(JSON.parse(printedLedger(unpacked))).toEqual(JSON.parse(json));
  expect(printedLedger(pieces.slice(1).join(' '))).toBe('');
});
