import { aboutLines, type ExportAbout } from '#core/export/exportAbout.ts';
import { type ExportTable, flatColumns } from '#core/export/exportTable.ts';
import { steadyXlsx } from './steadyXlsx.ts';

/** Longest name of a sheet, and the characters that none may hold (Excel). */
const SHEET_NAME_MAX = 31;
const sheetName = (title: string) => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, SHEET_NAME_MAX);

/** A table as a workbook: typed columns that filter, from right to left where the language is, and a sheet with the account. */
export async function writeXlsx(table: ExportTable, about: ExportAbout) {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const date = new Date(`${about.as_of.slice(0, 10)}T00:00:00Z`);
  book.created = date;
  book.modified = date;
  book.creator = about.atlas;
  const rightToLeft = about.lang.startsWith('ar');
  const columns = flatColumns(table);
  const sheet = book.addWorksheet(sheetName(about.title) || 'Data', {
    views: [{ rightToLeft, state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = columns.map(({ id, label, values }) => ({
    key: id,
    header: label,
    width: Math.min(
      48,
      Math.max(10, label.length + 2, ...values.slice(0, 100).map((v) => String(v ?? '').length + 1)),
    ),
  }));
  table.rows.forEach((_, row) => {
    sheet.addRow(columns.map(({ values }) => values[row] ?? null));
  });
  sheet.getRow(1).font = { bold: true };
  if (columns.length > 0)
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  const account = book.addWorksheet(sheetName(about.words.about) || 'About', { views: [{ rightToLeft }] });
  account.columns = [{ width: 24 }, { width: 110 }];
  for (const line of aboutLines(about)) account.addRow([...line]);
  account.getColumn(1).font = { bold: true };
  account.getColumn(2).alignment = { wrapText: true, vertical: 'top' };
  return steadyXlsx(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer));
}
