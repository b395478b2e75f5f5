import type { Feature, Position } from 'geojson';
import type { LatLon } from '../geo.ts';
import { isBlank, type Scalar } from '../read/rawTable.ts';
import { readNumber } from '../read/readNumber.ts';
import type { FileTable } from './fileTable.ts';

/** Names that a file may use for its columns, in any case. */
const POINT_COLUMNS = {
  lat: ['lat', 'latitude', 'y', 'خط العرض', 'breite'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x', 'خط الطول', 'länge'],
  id: ['id', 'locality_id', 'site_id', 'demand_id', 'pcode'],
  name: ['name', 'name_en', 'place', 'locality', 'الاسم', 'اسم', 'ort'],
  people: ['people', 'persons', 'population', 'pop', 'weight', 'السكان', 'bevölkerung', 'personen'],
  women: ['women', 'female', 'females', 'النساء', 'frauen'],
  children: ['children', 'child', 'under_18', 'under18', 'الأطفال', 'kinder'],
  price: ['cost', 'price', 'cost_thousand_usd', 'الكلفة', 'kosten'],
} as const;
export type PointColumn = keyof typeof POINT_COLUMNS;

/** A place of a reader's file. */
export interface FilePoint extends LatLon {
  readonly id: string;
  readonly name: string;
  readonly adm2_pcode: string;
  /** Persons and women; 0 and half of the persons where the file does not say. */
  readonly people: number;
  readonly women: number;
  /** Children; left out where the file does not count them. */
  readonly children?: number;
  /** Thousand US dollars for an office there; null where the file does not say. */
  readonly price: number | null;
}

/** What is wrong with a file of points, and where; `row` is the row that a spreadsheet shows. */
export type PointFault =
  | { readonly kind: 'no_column'; readonly wanted: PointColumn; readonly names: readonly string[] }
  | { readonly kind: 'bad_number'; readonly row: number; readonly column: string; readonly value: string }
  | { readonly kind: 'twice'; readonly row: number; readonly id: string }
  | { readonly kind: 'none_inside' };

export interface FilePoints {
  /** Empty when there is a fault. */
  readonly points: readonly FilePoint[];
  readonly faults: readonly PointFault[];
  /** Rows outside the governorate, which are left out. */
  readonly outside: number;
}

const ID = /^[a-z][a-z0-9_]{0,39}$/i;

/**
 * Reads points from a table with latitude and longitude, or with shapes (a polygon counts where its corners' middle is).
 * `needs` names columns that have to be there. An id that is no plain word becomes `prefix` and the row number.
 */
export function filePoints(
  { columns, rows, first_row, features }: FileTable,
  areaAt: (point: LatLon) => string | null,
  needs: readonly PointColumn[],
  prefix: string,
): FilePoints {
  const place = new Map<PointColumn, number>();
  for (const column of Object.keys(POINT_COLUMNS) as PointColumn[]) {
    const names: readonly string[] = POINT_COLUMNS[column];
    const at = columns.findIndex((name) => names.includes(name.trim().toLowerCase()));
    if (at >= 0) place.set(column, at);
  }
  const wanted: PointColumn[] = features ? [...needs] : ['lat', 'lon', ...needs];
  const absent = wanted.filter((column) => !place.has(column));
  if (absent.length > 0)
    return {
      points: [],
      faults: absent.map((column) => ({ kind: 'no_column', wanted: column, names: POINT_COLUMNS[column] })),
      outside: 0,
    };
  const faults: PointFault[] = [];
  const points: FilePoint[] = [];
  const seen = new Set<string>();
  let outside = 0;
  rows.forEach((values, k) => {
    const row = first_row + k;
    if (!features && values.every(isBlank)) return;
    const cell = (column: PointColumn): Scalar => values[place.get(column) ?? -1] ?? null;
    const number = (column: PointColumn, least: number, most: number): number | null => {
      if (isBlank(cell(column)) && !wanted.includes(column)) return null;
      const value = readNumber(cell(column));
      if (value !== null && value >= least && value <= most) return value;
      const text = String(cell(column) ?? '');
      faults.push({ kind: 'bad_number', row, column: columns[place.get(column)!]!, value: text });
      return Number.NaN;
    };
    const shape = features?.[k];
    const at = shape ? middleOf(shape) : { lat: number('lat', -90, 90)!, lon: number('lon', -180, 180)! };
    const people = number('people', 0, 1e9) ?? 0;
    const women = number('women', 0, 1e9) ?? people / 2;
    const children = number('children', 0, 1e9);
    const price = number('price', 0, 1e6);
    if (!at || ![at.lat, at.lon, people, women, children ?? 0].every(Number.isFinite)) return;
    const adm2_pcode = areaAt(at);
    if (adm2_pcode === null) {
      outside++;
      return;
    }
    const own = String(cell('id') ?? '').trim();
    const id = ID.test(own) ? own : `${prefix}${row}`;
    if (seen.has(id)) faults.push({ kind: 'twice', row, id });
    seen.add(id);
    const name = isBlank(cell('name')) ? own || id : String(cell('name')).trim();
    const { lat, lon } = at;
    points.push({
      id,
      name,
      adm2_pcode,
      lat,
      lon,
      people,
      women,
      ...(children !== null && { children }),
      price,
    });
  });
  if (faults.length === 0 && points.length === 0) faults.push({ kind: 'none_inside' });
  return { points: faults.length > 0 ? [] : points, faults, outside };
}

/** A point itself, or the middle of the corners of a shape's first line; null for an empty shape. */
function middleOf({ geometry }: Feature): LatLon | null {
  if (!geometry || !('coordinates' in geometry)) return null;
  let first: unknown = geometry.coordinates;
  if (geometry.type === 'Point') {
    const [lon, lat] = first as Position;
    return lat === undefined ? null : { lat, lon: lon! };
  }
  while (Array.isArray(first) && Array.isArray(first[0]) && Array.isArray(first[0][0])) first = first[0];
  const corners = first as Position[];
  if (!Array.isArray(corners) || corners.length === 0) return null;
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis]!, 0) / corners.length;
  return { lat: mean(1), lon: mean(0) };
}
