import type ExcelJSNamespace from 'exceljs';
import { boundsOf, hasValue } from '#core/cell.ts';
import type { Digits } from '#core/digits.ts';
import {
  type Block,
  markedText,
  notesOfBlock,
  plainText,
  type ReportDocument,
  raisedNotes,
  type TableBlock,
  type TableCell,
} from '#core/report/document.ts';
import { TABLE_NAMES, TABLES } from '#core/schema/tables.ts';
import { steadyXlsx } from '../steadyXlsx.ts';
import { noteText } from './noteText.ts';
import { INK } from './reportInk.ts';
import { sealOffice } from './sealOffice.ts';

/** Excel's limit for the name of a sheet, and what none may hold. */
const NAME_MAX = 31;

/**
 * A report as a workbook: the text on one sheet, then a sheet for each table, chart and indicator with typed numbers and
 * their bounds, the claim ledger, and the data dictionary. Right to left where the language is.
 */
export async function writeReportXlsx(report: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  book.title = report.title;
  book.creator = report.author || report.atlas;
  book.created = new Date(`${report.as_of.slice(0, 10)}T00:00:00Z`);
  book.modified = book.created;
  const sheets = new Sheets(book, report);
  sheets.text();
  for (const { blocks } of report.sections)
    for (const block of blocks)
      if (block.kind === 'table') sheets.table(block);
      else if (block.kind === 'chart') sheets.chart(block);
  for (const { name, lines, ...table } of report.sheets) sheets.table(table, name, lines);
  sheets.dictionary();
  return sealOffice(
    'xlsx',
    steadyXlsx(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)),
    report,
  );
}

class Sheets {
  readonly #book: ExcelJSNamespace.Workbook;
  readonly #report: ReportDocument;
  readonly #names = new Set<string>();

  constructor(book: ExcelJSNamespace.Workbook, report: ReportDocument) {
    this.#book = book;
    this.#report = report;
  }

  #sheet(title: string, frozen = 0): ExcelJSNamespace.Worksheet {
    const plain = title.replace(/[\\/?*[\]:']/g, ' ').trim() || 'Sheet';
    let name = plain.slice(0, NAME_MAX);
    for (let k = 2; this.#names.has(name.toLowerCase()); k++) name = `${plain.slice(0, NAME_MAX - 4)} ${k}`;
    this.#names.add(name.toLowerCase());
    const view = { rightToLeft: this.#report.dir === 'rtl', showGridLines: false };
    return this.#book.addWorksheet(name, {
      views: [frozen > 0 ? { ...view, state: 'frozen' as const, ySplit: frozen } : view],
      pageSetup: {
        paperSize: this.#report.page === 'a4' ? 9 : undefined,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      } as never,
    });
  }

  /** The words of the report, paragraph by paragraph. */
  text(): void {
    const { title, subtitle, author, atlas, asOfText, mark, sections } = this.#report;
    const sheet = this.#sheet(title);
    sheet.getColumn(1).width = 110;
    sheet.getColumn(1).alignment = { wrapText: true, vertical: 'top' };
    const line = (text: string, font: Partial<ExcelJSNamespace.Font> = {}, notes = '') => {
      sheet.addRow([text, ...(notes ? [notes] : [])]).font = { color: { argb: `FF${INK.text}` }, ...font };
    };
    const column = sheet.getColumn(2);
    column.width = 60;
    column.alignment = { wrapText: true, vertical: 'top' };
    line(title, { size: 18, bold: true, color: { argb: `FF${INK.accent}` } });
    line(subtitle, { size: 12 });
    line([author, atlas, asOfText].filter(Boolean).join(' · '));
    if (mark) line(mark, { bold: true, color: { argb: `FF${INK.warn}` } });
    for (const section of sections) {
      line('');
      line(section.title, { size: 14, bold: true, color: { argb: `FF${INK.accent}` } });
      for (const block of section.blocks)
        textsOf(block, this.#report.digits).forEach((text, k) => {
          line(text, {}, k === 0 ? this.#footnotes(notesOfBlock(block)).join('\n') : '');
        });
    }
  }

  #head(sheet: ExcelJSNamespace.Worksheet, title: string): void {
    sheet.addRow([title]).font = { size: 13, bold: true, color: { argb: `FF${INK.accent}` } };
  }

  /** Footnotes in words, for the column of notes and the foot of a sheet. */
  #footnotes(notes: readonly number[]): string[] {
    return [...new Set(notes)].map((note) => `${raisedNotes([note])} ${this.#report.footnotes[note - 1]}`);
  }

  #foot(
    sheet: ExcelJSNamespace.Worksheet,
    block: Pick<TableBlock, 'note'>,
    notes: readonly number[] = [],
  ): void {
    sheet.addRow([]);
    for (const text of this.#footnotes(notes)) sheet.addRow([text]).font = { size: 9 };
    sheet.addRow([noteText(block.note, this.#report.furniture)]).font = { italic: true, size: 9 };
    if (block.note.provenance)
      sheet.addRow([block.note.provenance]).font = { bold: true, size: 9, color: { argb: `FF${INK.warn}` } };
  }

  /** A table: each number typed, then the ends of its interval, then its words with the mark of its claim. */
  table(
    block: Pick<TableBlock, 'title' | 'columns' | 'rows' | 'note'>,
    name = block.title,
    lines: readonly string[] = [],
  ): void {
    const sheet = this.#sheet(name, 2 + lines.length);
    this.#head(sheet, block.title);
    for (const line of lines) sheet.addRow([line]);
    const kinds = block.columns.map((_, k) => kindOf(block.rows.map((row) => row[k])));
    const words = this.#report.furniture.figure.replace('{n}', '').trim();
    const head = sheet.addRow(
      block.columns.flatMap(({ label }, k) => {
        const { typed, bounded, worded } = kinds[k]!;
        if (!typed) return [label];
        const bounds = bounded ? [`${label} ≥`, `${label} ≤`] : [];
        return [label, ...bounds, ...(worded ? [`${label} (${words})`] : [])];
      }),
    );
    head.font = { bold: true };
    head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${INK.ground}` } };
    for (const row of block.rows) {
      const line = sheet.addRow(
        row.flatMap((one, k): ExcelJSNamespace.CellValue[] => {
          const { cell, link } = one;
          const { typed, bounded, worded } = kinds[k]!;
          const said = markedText(one, this.#report.digits);
          if (!typed) return [link ? { text: said, hyperlink: link } : said];
          const bounds = cell ? boundsOf(cell) : null;
          return [
            cell && hasValue(cell) ? cell.value : null,
            ...(bounded ? [bounds?.low ?? null, bounds?.high ?? null] : []),
            ...(worded ? [said] : []),
          ];
        }),
      );
      // A column holds one unit; where its words are percentages, so are its numbers.
      let at = 1;
      row.forEach(({ text }, k) => {
        const { typed, bounded, worded } = kinds[k]!;
        const numbers = typed ? (bounded ? 3 : 1) : 0;
        if (/[%٪]/.test(text)) for (let j = 0; j < numbers; j++) line.getCell(at + j).numFmt = '0.0%';
        at += typed ? numbers + Number(worded) : 1;
      });
    }
    widen(sheet);
    const own = { kind: 'table' as const, number: 0, ...block };
    this.#foot(sheet, block, notesOfBlock(own));
  }

  chart(block: Extract<Block, { kind: 'chart' }>): void {
    const sheet = this.#sheet(block.title, 2);
    this.#head(sheet, block.title);
    const { unit, percent, labels, series } = block.chart;
    const nameOf = (label: string) => (series.length > 1 ? label : unit);
    sheet.addRow([
      '',
      ...series.flatMap(({ label }) => [nameOf(label), `${nameOf(label)} ≥`, `${nameOf(label)} ≤`]),
    ]).font = { bold: true };
    labels.forEach((label, k) => {
      const line = sheet.addRow([
        label,
        ...series.flatMap(({ cells, texts }) => {
          const cell = cells[k]!;
          const bounds = boundsOf(cell);
          return [hasValue(cell) ? cell.value : texts[k], bounds?.low ?? null, bounds?.high ?? null];
        }),
      ]);
      if (percent) for (let j = 2; j <= 1 + 3 * series.length; j++) line.getCell(j).numFmt = '0.0%';
    });
    widen(sheet);
    this.#foot(sheet, block);
  }

  /** Every column of every table of the atlas: name, type, unit, codes. */
  dictionary(): void {
    const sheet = this.#sheet('Data dictionary', 1);
    sheet.addRow(['table', 'column', 'type', 'unit', 'protected', 'codes']).font = { bold: true };
    for (const name of TABLE_NAMES)
      for (const column of TABLES[name].columns as readonly {
        name: string;
        type: string;
        unit?: string;
        count?: unknown;
        codes?: readonly string[];
      }[])
        sheet.addRow([
          name,
          column.name,
          column.type,
          column.unit ?? '',
          column.count ? 'yes' : '',
          (column.codes ?? []).join(', '),
        ]);
    widen(sheet);
  }
}

/** What a column needs: numbers as such, the ends of their intervals where any has one, words where numbers do not say all. */
function kindOf(cells: readonly (TableCell | undefined)[]) {
  const bounded = cells.some((part) => part?.cell && part.cell.kind !== 'exact');
  return {
    typed: cells.some((part) => part?.cell !== undefined),
    bounded,
    worded: bounded || cells.some((part) => part?.mark !== undefined || (part && !part.cell)),
  };
}

function textsOf(block: Block, digits: Digits): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [plainText(block.inlines, digits)];
    case 'list':
      return block.items.map((item) => `• ${plainText(item, digits)}`);
    case 'table':
    case 'chart':
    case 'picture':
      return [block.title];
    case 'code':
      return [];
  }
}

function widen(sheet: ExcelJSNamespace.Worksheet): void {
  sheet.columns.forEach((column, k) => {
    let longest = 8;
    column.eachCell?.((cell, row) => {
      if (row > 1) longest = Math.max(longest, String(cell.value ?? '').length + 2);
    });
    column.width = Math.min(k === 0 ? 40 : 48, longest);
    column.alignment = { wrapText: true, vertical: 'top' };
  });
}
