import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import initSqlJs from 'sql.js';
import type { Format } from '#core/read/rawTable.ts';

/** The invented rows that every sample file holds: a district, a day, a kind of case and a number of families. */
export const SAMPLE_NAMES = ['district', 'date', 'kind', 'families'] as const;
export const SAMPLE_ROWS: readonly (readonly [string, string, string, number])[] = Array.from(
  { length: 24 },
  (_, k) => [
    ['Al-Qurna', 'القرنة', 'Fao'][k % 3]!,
    `2025-${String((k % 12) + 1).padStart(2, '0')}-15`,
    ['tribal, large', 'family "two"', 'other'][k % 3]!,
    k + 1,
  ],
);
const RECORDS = SAMPLE_ROWS.map((row) => Object.fromEntries(SAMPLE_NAMES.map((name, k) => [name, row[k]])));
const POINT = (k: number): [number, number] => [47 + k / 100, 30 + k / 100];

const csvLine = (cells: readonly (string | number)[], delimiter: string) =>
  cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(delimiter);

/** The sample as delimited text. */
export const sampleCsv = (delimiter = ',', end = '\n'): string =>
  [SAMPLE_NAMES, ...SAMPLE_ROWS].map((row) => csvLine(row, delimiter) + end).join('');

/** The same small table in every format that can be read. */
export async function sampleFiles(): Promise<Readonly<Record<Format, { name: string; bytes: Uint8Array }>>> {
  const features = RECORDS.map((properties, k) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: POINT(k) },
  }));
  const topology = {
    type: 'Topology',
    arcs: [],
    objects: {
      places: {
        type: 'GeometryCollection',
        geometries: RECORDS.map((properties, k) => ({ type: 'Point', properties, coordinates: POINT(k) })),
      },
    },
  };
  const file = (name: string, bytes: Uint8Array | string) => ({
    name,
    bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes,
  });
  return {
    csv: file('sample.csv', sampleCsv()),
    xlsx: file('sample.xlsx', await workbook()),
    json: file('sample.json', JSON.stringify({ count: RECORDS.length, results: RECORDS })),
    ndjson: file('sample.ndjson', RECORDS.map((record) => `${JSON.stringify(record)}\n`).join('')),
    parquet: file('sample.parquet', parquet()),
    arrow: file('sample.arrow', arrow()),
    geojson: file('sample.geojson', JSON.stringify({ type: 'FeatureCollection', features })),
    topojson: file('sample.topojson', JSON.stringify(topology)),
    shapefile: file('sample.zip', shapefile()),
    geopackage: file('sample.gpkg', await geoPackage()),
  };
}

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('List');
  sheet.addRow([...SAMPLE_NAMES]);
  for (const row of SAMPLE_ROWS) sheet.addRow([...row]);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

const column = (k: number) => SAMPLE_ROWS.map((row) => row[k]!);

const parquet = () =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: SAMPLE_NAMES.map((name, k) => ({
        name,
        type: k === 3 ? ('INT32' as const) : ('STRING' as const),
        data: column(k),
      })),
    }),
  );

const arrow = () =>
  tableToIPC(tableFromArrays(SAMPLE_NAMES.map((name, k) => [name, column(k)] as const)), { format: 'file' })!;

/** A shapefile of points after the ESRI description of July 1998, its table in UTF-8. */
function shapefile(): Uint8Array {
  const count = SAMPLE_ROWS.length;
  const shp = new DataView(new ArrayBuffer(100 + 28 * count));
  shp.setInt32(0, 9994);
  shp.setInt32(24, shp.byteLength / 2);
  shp.setInt32(28, 1000, true);
  shp.setInt32(32, 1, true);
  SAMPLE_ROWS.forEach((_, k) => {
    const at = 100 + 28 * k;
    shp.setInt32(at, k + 1);
    shp.setInt32(at + 4, 10);
    shp.setInt32(at + 8, 1, true);
    shp.setFloat64(at + 12, POINT(k)[0], true);
    shp.setFloat64(at + 20, POINT(k)[1], true);
  });
  const widths = [24, 10, 20, 6];
  const width = 1 + widths.reduce((sum, one) => sum + one, 0);
  const start = 32 + 32 * widths.length + 1;
  const dbf = new Uint8Array(start + width * count + 1);
  const view = new DataView(dbf.buffer);
  dbf.set([3, 125, 1, 1]);
  view.setUint32(4, count, true);
  view.setUint16(8, start, true);
  view.setUint16(10, width, true);
  widths.forEach((size, k) => {
    dbf.set(strToU8(SAMPLE_NAMES[k]!.slice(0, 10)), 32 + 32 * k);
    dbf[32 + 32 * k + 11] = (k === 3 ? 'N' : 'C').charCodeAt(0);
    dbf[32 + 32 * k + 16] = size;
  });
  dbf[start - 1] = 13;
  SAMPLE_ROWS.forEach((row, r) => {
    let at = start + width * r;
    dbf.fill(32, at, at + width);
    at++;
    row.forEach((cell, k) => {
      dbf.set(strToU8(String(cell)).subarray(0, widths[k]), at);
      at += widths[k]!;
    });
  });
  dbf[dbf.length - 1] = 26;
  return zipSync({
    'list.shp': new Uint8Array(shp.buffer),
    'list.dbf': dbf,
    'list.cpg': strToU8('UTF-8'),
  });
}

async function geoPackage(): Promise<Uint8Array> {
  const sql = await initSqlJs();
  const database = new sql.Database();
  database.run(`CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
    CREATE TABLE list (geom BLOB, district TEXT, date TEXT, kind TEXT, families INTEGER);
    INSERT INTO gpkg_contents VALUES ('list', 'features');
    INSERT INTO gpkg_geometry_columns VALUES ('list', 'geom', 4326);`);
  SAMPLE_ROWS.forEach((row, k) => {
    const blob = new DataView(new ArrayBuffer(29));
    blob.setUint16(0, 0x4750);
    blob.setUint8(3, 1);
    blob.setInt32(4, 4326, true);
    blob.setUint8(8, 1);
    blob.setUint32(9, 1, true);
    blob.setFloat64(13, POINT(k)[0], true);
    blob.setFloat64(21, POINT(k)[1], true);
    database.run('INSERT INTO list VALUES (?, ?, ?, ?, ?)', [new Uint8Array(blob.buffer), ...row]);
  });
  const bytes = database.export();
  database.close();
  return bytes;
}
