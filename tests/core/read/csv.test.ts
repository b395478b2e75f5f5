import { describe, expect, it } from 'vitest';
import { bytesInput } from '#core/read/inputFile.ts';
import { parseReadFault } from '#core/read/ReadFault.ts';
import { readTables } from '#core/read/readTables.ts';
import { readWhole, SMALL_LIMITS } from '../../../scripts/fuzz/readWhole.ts';
import { SAMPLE_ROWS, sampleCsv } from '../../../scripts/fuzz/sampleFiles.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean) => {
  const words = Uint16Array.from((mark ? '\uFEFF' : '') + text, (letter) => letter.charCodeAt(0));
  return new Uint8Array(words.buffer);
};
/** The letters of Windows-1256 that the sample needs, and ASCII. */
const windows1256 = (text: string) => {
  const decoder = new TextDecoder('windows-1256');
  const codes = new Map(Array.from({ length: 256 }, (_, k) => [decoder.decode(Uint8Array.of(k)), k]));
  return Uint8Array.from(text, (letter) => codes.get(letter)!);
};
const only = async (bytes: Uint8Array, name = 'list.csv') => (await readWhole(name, bytes))[0]!;

describe('delimited text', () => {
  it.each([
    ['comma', sampleCsv(',')],
    ['semicolon', sampleCsv(';')],
    ['tab', sampleCsv('\t')],
    ['bar', sampleCsv('|')],
    ['returns and line feeds', sampleCsv(',', '\r\n')],
    ['returns alone', sampleCsv(',', '\r')],
    ['no end of the last line', sampleCsv().trimEnd()],
    ['a sep= line', `sep=;\n${sampleCsv(';')}`],
  ])('%s', async (_, text) => {
    const { rows } = await only(utf8(text));
    expect(rows).toEqual(SAMPLE_ROWS.map((row) => row.map(String)));
  });

  it.each([
    ['utf-8', utf8(`\uFEFF${sampleCsv()}`)],
    ['utf-16le', utf16(sampleCsv(), true)],
    ['utf-16le', utf16(sampleCsv(), false)],
    ['windows-1256', windows1256(sampleCsv())],
  ])('character set %s', async (encoding, bytes) => {
    const { table, rows } = await only(bytes);
    expect(table.about.encoding).toBe(encoding);
    expect(rows[1]![0]).toBe('القرنة');
    expect(table.columns[0]!.name).toBe('district');
  });

  it('a file that turns Arabic after its first part keeps its letters', async () => {
    const many = `name\n${'abcdefgh\n'.repeat(150_000)}`;
    const { rows } = await only(windows1256(`${many}القرنة\n`));
    expect(rows.at(-1)).toEqual(['القرنة']);
  });

  it('title rows, an Arabic header under an English one, and the rows of a spreadsheet', async () => {
    const text =
      'Basra list,,\nMarch 2025,,\n,,\nDistrict,Families,Kind\nالقضاء,العوائل,النوع\nFao,3,tribe\n';
    const { table, rows, first } = await only(utf8(text));
    expect(table.columns.map(({ name, name1 }) => [name, name1])).toEqual([
      ['District', 'القضاء'],
      ['Families', 'العوائل'],
      ['Kind', 'النوع'],
    ]);
    expect(table.about.titles).toEqual(['Basra list', 'March 2025']);
    expect([first, rows]).toEqual([6, [['Fao', '3', 'tribe']]]);
  });

  it('an HXL row gives tags and ends the header', async () => {
    const { table, rows, first } = await only(
      utf8('Area,Day,No.\n#adm2 +code,#date,#affected+hh\nIQG02Q03,2025-01-01,4\n'),
    );
    expect(table.columns.map(({ tag }) => tag)).toEqual(['#adm2+code', '#date', '#affected+hh']);
    expect([first, rows.length]).toEqual([3, 1]);
  });

  it('a quotation mark that never closes is a fault with its row', async () => {
    const text = `a,b\n1,2\n3,"4\n${'5,6\n'.repeat(10)}`;
    await expect(only(utf8(text))).rejects.toMatchObject({
      name: 'ReadFault',
      kind: 'unclosed_quote',
      row: 3,
    });
    const fault = await only(utf8(text)).catch((error: Error) => error);
    expect(parseReadFault((fault as Error).message)).toEqual({
      file: 'list.csv',
      kind: 'unclosed_quote',
      row: 3,
    });
  });

  it('lines inside quotation marks, blank lines and short and long rows are all kept', async () => {
    const { rows } = await only(utf8('a,b\n"1\nx",2\n\n3\n4,5,6\n'));
    expect(rows).toEqual([['1\nx', '2'], [''], ['3'], ['4', '5', '6']]);
  });

  it('the same rows come whatever the pieces in which the file arrives', async () => {
    const bytes = utf8(`\uFEFF${sampleCsv(',', '\r\n').repeat(3)}`);
    for (const size of [1, 2, 3, 7, 64]) {
      const input = {
        ...bytesInput('list.csv', bytes),
        async *stream() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        },
      };
      const [table] = await readTables(input, { limits: SMALL_LIMITS });
      const rows = [];
      for await (const batch of table!.batches()) rows.push(...batch.rows);
      expect(rows.length, `pieces of ${size}`).toBe(3 * SAMPLE_ROWS.length + 2);
      expect(rows[1]![0]).toBe('القرنة');
    }
  });
});
