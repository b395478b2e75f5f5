import { readFileSync } from 'node:fs';
import { NumberSet } from '#core/checks/NumberSet.ts';
import type { ImportContext } from '#core/importing/importTable.ts';
import { placeIndex } from '#core/places/placeIndex.ts';
import { bytesInput } from '#core/read/inputFile.ts';
import type { RawTable } from '#core/read/rawTable.ts';
import { readTables } from '#core/read/readTables.ts';
import { SMALL_LIMITS } from '../../../scripts/fuzz/readWhole.ts';

/** Rows of a reference file as objects of text. */
export function referenceRows(file: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(`data/reference/${file}`, 'utf8').trimEnd().split('\n');
  const names = header!.split(',');
  return lines.map((line) => {
    const cells = line
      .match(/("([^"]|"")*"|[^,]*)(,|$)/g)!
      .map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, ''));
    return Object.fromEntries(names.map((name, k) => [name, cells[k] ?? '']));
  });
}

const areas = referenceRows('area.csv').map((row) => ({
  ...row,
  inside: row.inside === 'true',
})) as never;
export const index = placeIndex({
  areas,
  names: referenceRows('locality.csv').map((row) => ({
    name: row.name!,
    name1: row.name1 || null,
    adm2_pcode: row.adm2_pcode!,
  })),
});
const districts = index.districts;
const origins = [...index.known].filter((code) => code.length === 5 || districts.includes(code));

/** The context of an import into the atlas of the reference folder, on a day that is fixed. */
export const contextOf = (part: Partial<ImportContext> = {}): ImportContext => ({
  atlas: { districts, origins },
  index,
  locator: null,
  today: '2025-12-31',
  extent: null,
  seen: new NumberSet(),
  ...part,
});

/** The only table of a text file. */
export async function tableOf(text: string, name = 'list.csv'): Promise<RawTable> {
  const tables = await readTables(bytesInput(name, new TextEncoder().encode(text)), { limits: SMALL_LIMITS });
  return tables[0]!;
}

/** Rows as CSV text, every cell in quotation marks. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\n`).join('');
