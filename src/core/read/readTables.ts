import type { InputFile } from './inputFile.ts';
import { ReadFault } from './ReadFault.ts';
import type { Format, RawTable, ReadFile, ReadOptions } from './rawTable.ts';
import { detectEncoding } from './textEncoding.ts';

/** One reader per format, each fetched when its first file comes. */
const READERS: Readonly<Record<Format, () => Promise<ReadFile>>> = {
  csv: async () => (await import('./readCsv.ts')).readCsv,
  xlsx: async () => (await import('./readXlsx.ts')).readXlsx,
  json: async () => (await import('./readJson.ts')).readJson,
  ndjson: async () => (await import('./readJson.ts')).readJson,
  geojson: async () => (await import('./readJson.ts')).readJson,
  topojson: async () => (await import('./readJson.ts')).readJson,
  parquet: async () => (await import('./readParquet.ts')).readParquet,
  arrow: async () => (await import('./readArrow.ts')).readArrow,
  shapefile: async () => (await import('./readShapefile.ts')).readShapefile,
  geopackage: async () => (await import('./readGeoPackage.ts')).readGeoPackage,
};

/** The tables of a file, whatever its format. Throws `ReadFault`, which names the file and the remedy, and nothing else. */
export async function readTables(file: InputFile, options: ReadOptions): Promise<RawTable[]> {
  if (file.size === 0) throw new ReadFault('empty', file.name);
  const read = await READERS[await formatOf(file)]();
  return read(file, options);
}

/** The format of a file from its first bytes; its name is only asked where the bytes leave two. */
async function formatOf(file: InputFile): Promise<Format> {
  const head = await file.slice(0, 4096);
  const is = (...bytes: number[]) => bytes.every((byte, k) => head[k] === byte);
  const ascii = (text: string) => is(...[...text].map((letter) => letter.charCodeAt(0)));
  if (is(0x50, 0x4b, 3, 4) || is(0x50, 0x4b, 5, 6)) return zipFormat(file);
  if (ascii('PAR1')) return 'parquet';
  if (ascii('ARROW1') || is(0xff, 0xff, 0xff, 0xff)) return 'arrow';
  if (ascii('SQLite format 3')) return 'geopackage';
  // A compound file is an old .xls, or a new workbook under a password.
  if (is(0xd0, 0xcf, 0x11, 0xe0))
    throw new ReadFault(
      /\.xlsx?$/i.test(file.name) && /x$/i.test(file.name) ? 'encrypted' : 'old_workbook',
      file.name,
    );
  const encoding = detectEncoding(head);
  const text = new TextDecoder(encoding === 'ascii' ? 'utf-8' : encoding).decode(head);
  if (/^[\uFEFF\s]*[[{]/.test(text)) return 'json';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of these, pictures and programs do
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text)) throw new ReadFault('unknown_format', file.name);
  if (text.replace(/[\uFEFF\s]/g, '') === '' && file.size <= head.length)
    throw new ReadFault('empty', file.name);
  return 'csv';
}

/** A zip file is a workbook or a shapefile; its directory stands at the end, so the last bytes tell. */
async function zipFormat(file: InputFile): Promise<Format> {
  const tail = await file.slice(Math.max(0, file.size - (1 << 17)), file.size);
  const names = new TextDecoder('latin1').decode(tail);
  const head = new TextDecoder('latin1').decode(await file.slice(0, 1 << 14));
  const has = (name: RegExp) => name.test(names) || name.test(head);
  if (has(/xl\/workbook|\[Content_Types\]\.xml|xl\/worksheets/)) return 'xlsx';
  if (has(/\.shp/i)) return 'shapefile';
  throw new ReadFault('unknown_format', file.name);
}
