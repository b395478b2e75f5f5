import type { RawColumn } from '../read/rawTable.ts';
import { bareName, byHeader, type KnownFormat } from './knownFormat.ts';

/*
 * IOM DTM Iraq, `Round{N}_Master_List_IDP_{date}_IOM_DTM.xlsx`: three or four title rows above the header, headers in two
 * languages in some rounds, and names that change from round to round. All those seen are here.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  record_id: ['Place id', 'Place ID', 'Location ID'],
  adm1: ['Governorate'],
  adm2: ['District'],
  locality: ['Location name in English', 'Location Name', 'Place'],
  lat: ['Latitude'],
  lon: ['Longitude'],
  households: ['Families', 'Households', 'IDPs Families', 'Master Families'],
  persons: ['Individuals', 'IDPs Individuals'],
  place_code: ['OCHA ADM2 PCode', 'OCHA Admin 2'],
};
const HARMLESS = [
  'Location name in Arabic',
  'Arabic Name',
  'Returnee Families',
  'Returnee Individuals',
  'OCHA Adm1 PCode',
  'OCHA Admin 1',
  'OCHA PCode',
  'Open Street Map',
  'Google Map',
  'Bing Map',
  'Pre-June14',
  'June-July14',
  'August14',
  'Post September14',
  'Post April15',
  'Post March16',
  'Post 17 October16',
  'July 17',
  'Jan 19',
  'Jan 20',
  'Jan2021',
  'Jan2022',
  'Jan2023',
  'Jan2024',
];
const ORIGINS: Readonly<Record<string, string>> = {
  Anbar: 'Anbar',
  'Al Anbar': 'Anbar',
  Babylon: 'Babylon',
  Babil: 'Babylon',
  Baghdad: 'Baghdad',
  Basrah: 'Basrah',
  'Al Basrah': 'Basrah',
  Dahuk: 'Dahuk',
  Duhok: 'Dahuk',
  Diyala: 'Diyala',
  Erbil: 'Erbil',
  Kerbala: 'Kerbala',
  Kirkuk: 'Kirkuk',
  Missan: 'Missan',
  Muthanna: 'Muthanna',
  'Al Muthanna': 'Muthanna',
  Najaf: 'Najaf',
  'Al Najaf': 'Najaf',
  Ninewa: 'Ninewa',
  Qadissiya: 'Qadissiya',
  'Al Diwaniya': 'Qadissiya',
  'Salah al-Din': 'Salah al-Din',
  'Salahal Din': 'Salah al-Din',
  Sulaymaniyah: 'Sulaymaniyah',
  'Al Sulaymaniyah': 'Sulaymaniyah',
  'Thi-Qar': 'Thi-Qar',
  Wassit: 'Wassit',
};

const role = byHeader(
  Object.fromEntries(
    Object.entries(NAMES).flatMap(([name, headers]) => headers.map((header) => [header, name])),
  ),
);
const harmless = byHeader(
  Object.fromEntries([...HARMLESS, ...Object.keys(ORIGINS)].map((name) => [name, true])),
);
const origin = byHeader(ORIGINS);
const hasAny = (name: string, columns: readonly RawColumn[]) =>
  columns.some((column) => role(column) === name);

/** The workbooks of displaced families by place that IOM DTM publishes for Iraq, whatever the round. */
export const dtmMasterList: KnownFormat = {
  name: 'dtm_master_list',
  fits: (columns) => {
    const place = ['adm1', 'adm2', 'locality'].every((name) => hasAny(name, columns));
    const families = hasAny('households', columns);
    const id =
      hasAny('record_id', columns) ||
      columns.some(({ name }) => /^(googlemap|bingmap|openstreetmap)$/.test(bareName(name)));
    return place && families && id ? 0.95 : 0;
  },
  feeds: () => 'arrival',
  roleOf: (column, table) => (table === 'arrival' ? role(column) : null),
  isHarmless: (column) => role(column) !== null || harmless(column) === true,
  originOf: origin,
  constants: { movement: 'several_families', driver: 'other' },
  isStock: true,
};
