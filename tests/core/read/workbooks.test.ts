import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWhole } from '../../../scripts/fuzz/readWhole.ts';

const bytesOf = async (book: ExcelJS.Workbook) =>
  new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);

describe('workbooks', () => {
  it('titles, merged group headings, dates, formulas and several sheets', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Arrivals');
    sheet.addRow(['Round 12, master list']);
    sheet.addRow([]);
    sheet.addRow(['District', 'Families', '', 'Day']);
    sheet.addRow(['', 'climate', 'other', '']);
    sheet.mergeCells('B3:C3');
    sheet.mergeCells('A3:A4');
    sheet.mergeCells('D3:D4');
    sheet.addRow(['Fao', 4, 2, new Date('2025-03-01T00:00:00Z')]);
    sheet.addRow(['Al-Qurna', { formula: 'B5+1', result: 5 }, null, new Date('2025-03-02T00:00:00Z')]);
    book.addWorksheet('Empty');
    book.addWorksheet('Second').addRows([['name'], ['one']]);
    const whole = await readWhole('list.xlsx', await bytesOf(book));
    expect(whole.map(({ table }) => table.part)).toEqual(['Arrivals', 'Second']);
    const [first] = whole;
    expect(first!.table.columns.map(({ name }) => name)).toEqual([
      'District',
      'Families climate',
      'Families other',
      'Day',
    ]);
    expect(first!.rows).toEqual([
      ['Fao', 4, 2, '2025-03-01'],
      ['Al-Qurna', 5, null, '2025-03-02'],
    ]);
    expect(first!.first).toBe(5);
    expect(first!.table.about.titles).toEqual(['Round 12, master list']);
  });

  it('a header of two languages in one cell, with tatweel', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('List').addRows([
      ['المحافـــظة / Governorate', 'القضاء District'],
      ['Basrah', 'Fao'],
    ]);
    const [{ table }] = (await readWhole('list.xlsx', await bytesOf(book))) as never as [
      { table: { columns: unknown } },
    ];
    expect(table.columns).toEqual([
      { name: 'Governorate', name1: 'المحافظة', tag: null },
      { name: 'District', name1: 'القضاء', tag: null },
    ]);
  });

  it('a bomb is not unpacked', async () => {
    const bomb = zipSync(
      { '[Content_Types].xml': strToU8('<x/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(200e6) },
      { level: 9 },
    );
    const kind = 'unpacks_too_large';
    await expect(readWhole('bomb.xlsx', bomb)).rejects.toMatchObject({ name: 'ReadFault', kind });
    // Packing 200 MB is the test's own work, and a busy machine takes its time.
  }, 60_000);

  it.each([
    ['old_workbook', 'list.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)],
    ['encrypted', 'list.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)],
    ['empty', 'list.csv', new Uint8Array()],
    ['empty', 'list.csv', strToU8('  \n\n')],
    ['unknown_format', 'picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1)],
    ['unknown_format', 'some.zip', zipSync({ 'a.txt': strToU8('hello') })],
    ['unreadable', 'list.json', strToU8('{"a": [')],
    ['no_table', 'list.json', strToU8('{"a": 3}')],
    ['too_large', 'list.json', strToU8(`[${' '.repeat(9e6)}]`)],
  ])('%s: %s', async (kind, name, bytes) => {
    await expect(readWhole(name, bytes)).rejects.toMatchObject({ name: 'ReadFault', kind, file: name });
  });
});
