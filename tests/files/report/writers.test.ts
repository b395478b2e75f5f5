import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { hasValue } from '#core/cell.ts';
import { INDICATORS } from '#core/indicators/list.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { readLedger } from '#core/report/readLedger.ts';
import { prints } from '#core/report/verifyClaims.ts';
import { readReportFile } from '#files/report/readReportFile.ts';
import { REPORT_FORMATS, type ReportFormatName } from '#files/report/reportFormats.ts';
import { writeReportXlsx } from '#files/report/writeReportXlsx.ts';
import { composeFrom } from '../../fixtures/composed.ts';
import { openDefaultAtlas } from '../../fixtures/defaultAtlas.ts';
import { officeFaults } from './officeFaults.ts';

/** One pixel, for drawings that only a browser can paint. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
);
const tools = { png: async () => PIXEL };
const FORMATS = Object.keys(REPORT_FORMATS) as ReportFormatName[];

let reports: Map<string, ReportDocument>;
beforeAll(async () => {
  const atlas = openDefaultAtlas();
  reports = new Map();
  for (const lang of ['en', 'ar', 'de'] as const) reports.set(lang, await composeFrom(atlas, lang));
}, 120_000);

/** Every relationship of an office file leads to a part that is there, and every part has a type. */
function dangling(zip: Uint8Array): string[] {
  const files = unzipSync(zip);
  const types = strFromU8(files['[Content_Types].xml']!);
  const wrong: string[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith('/')) continue;
    const extension = name.split('.').at(-1)!;
    if (
      name !== '[Content_Types].xml' &&
      !types.includes(`Extension="${extension}"`) &&
      !types.includes(`PartName="/${name}"`)
    )
      wrong.push(`${name} has no type`);
    if (!name.endsWith('.rels')) continue;
    const owner = name
      .replace(/_rels\/[^/]+$/, '')
      .split('/')
      .filter(Boolean);
    for (const [relation] of strFromU8(bytes).matchAll(/<Relationship [^>]*>/g)) {
      if (relation.includes('TargetMode="External"')) continue;
      const target = /Target="([^"]+)"/.exec(relation)![1]!;
      const path = target.startsWith('/') ? target.slice(1).split('/') : [...owner, ...target.split('/')];
      const resolved: string[] = [];
      for (const part of path) part === '..' ? resolved.pop() : resolved.push(part);
      if (!files[resolved.join('/')]) wrong.push(`${name} leads to ${resolved.join('/')}`);
    }
  }
  for (const [, name] of types.matchAll(/PartName="\/([^"]+)"/g))
    if (!files[name!]) wrong.push(`${name} is listed and absent`);
  return wrong;
}

describe.each(FORMATS)('%s', (name) => {
  const format = REPORT_FORMATS[name];
  it.each(['en', 'ar', 'de'])(
    'in %s holds every figure with its mark, and the ledger',
    async (lang) => {
      const report = reports.get(lang)!;
      const bytes = await format.write(report, tools);
      expect(dangling(bytes)).toEqual([]);
      expect(officeFaults(bytes)).toEqual([]);
      const read = await readReportFile(`report.${format.extension}`, bytes);
      const ledger = readLedger(read!.ledger)!;
      expect(ledger.claims).toHaveLength(report.claims.length);
      expect(report.claims.length).toBeGreaterThan(10);
      expect(ledger.data_version).toBe(report.data_version);
      const missing = ledger.claims
        .filter((claim) => !prints(read!, claim))
        .map(({ text, mark }) => `${text} [${mark}]`);
      expect(missing).toEqual([]);
      expect(read!.text).toContain(report.title);
      if (report.mark) expect(read!.text).toContain(report.mark);
    },
    60_000,
  );

  it('is the same file, byte for byte, at any time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
    try {
      const first = await format.write(reports.get('en')!, tools);
      vi.setSystemTime(new Date('2033-05-06T07:08:09Z'));
      const second = await format.write(reports.get('en')!, tools);
      const [a, b] = [unzipSync(first), unzipSync(second)];
      expect(Object.keys(b)).toEqual(Object.keys(a));
      for (const part of Object.keys(a)) expect(strFromU8(b[part]!), part).toBe(strFromU8(a[part]!));
      expect(second).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
  }, 60_000);

  it('reads from right to left in Arabic', async () => {
    const files = unzipSync(await format.write(reports.get('ar')!, tools));
    const text = Object.entries(files)
      .filter(([part]) => /\.(xml)$/.test(part))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
    expect(text).toMatch(
      { docx: /<w:bidi\/>[\s\S]*<w:rtl\/>/, pptx: /rtl="1"/, xlsx: /rightToLeft="1"/ }[name],
    );
  }, 60_000);
});

it('notices what an office program would stumble over', async () => {
  const files = unzipSync(await REPORT_FORMATS.docx.write(reports.get('en')!, tools));
  const body = strFromU8(files['word/document.xml']!);
  const with_ = (text: string) => officeFaults(zipSync({ ...files, 'word/document.xml': strToU8(text) }));
  expect(with_(body)).toEqual([]);
  expect(with_(body.replace('</w:p>', ''))).not.toEqual([]);
  expect(with_(body.replace(/(<w:tbl>)(<w:tblPr>.*?<\/w:tblPr>)(.*?)(<\/w:tbl>)/s, '$1$3$2$4'))).not.toEqual(
    [],
  );
  expect(with_(body.replace(/(<w:footnoteReference w:id=")\d+/, '$1999'))).not.toEqual([]);
  expect(with_(body.replace(/(<w:jc [^>]*\/>)(<\/w:pPr>)/, '$1<w:keepNext/>$2'))).not.toEqual([]);
  expect(with_(body.replace(/(<w:sz [^>]*\/>)/, '$1$1'))).not.toEqual([]);
}, 60_000);

it('gives every indicator a sheet of the workbook, with each year typed beside its target', async () => {
  const report = reports.get('en')!;
  expect(report.sheets.map(({ name }) => name)).toEqual(INDICATORS.map(({ code }) => code));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeReportXlsx(report)).buffer as never);
  for (const { name, rows, lines } of report.sheets) {
    const sheet = book.getWorksheet(name)!;
    const head = (sheet.getRow(2 + lines.length).values as (string | undefined)[]).map(String);
    const at = head.indexOf('Value');
    rows.forEach((row, k) => {
      const line = sheet.getRow(3 + lines.length + k);
      expect(line.getCell(1).value, name).toBe(row[0]!.text);
      const cell = row[2]!.cell!;
      expect(line.getCell(at).value, `${name} ${row[0]!.text}`).toBe(hasValue(cell) ? cell.value : null);
    });
  }
}, 60_000);
