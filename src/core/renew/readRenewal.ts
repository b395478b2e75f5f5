import { columnOf } from '../checks/comparison.ts';
import { pcodeOf } from '../places/matchPlace.ts';
import type { RawTable } from '../read/rawTable.ts';
import { recognise } from '../recognise/recognise.ts';
import { districtPersons } from './districtPersons.ts';
import type { Outline } from './renewOutlines.ts';
import type { Renewal } from './renewRelease.ts';

/** The codes that a renewal must have: districts, and sub-districts where outlines are theirs. */
export interface RenewedAreas {
  readonly adm2: readonly string[];
  readonly adm3: readonly string[];
}

/** What a table renews, or why it cannot: it is no population and no boundaries, or areas of the atlas are not in it. */
export type ReadRenewal =
  | { readonly kind: 'renewal'; readonly renewal: Renewal }
  | { readonly kind: 'other' }
  | { readonly kind: 'missing'; readonly codes: readonly string[] };

/** Reads a COD-PS table as a population, or a COD-AB layer as outlines, for the areas of an atlas; all others are passed over. */
export async function readRenewal(table: RawTable, areas: RenewedAreas): Promise<ReadRenewal> {
  const format = recognise(table.columns);
  const feeds = format?.feeds(table.columns);
  if (!format || (feeds !== 'population' && feeds !== 'area')) return { kind: 'other' };
  if (feeds === 'population') {
    const read = await districtPersons(table, format);
    const districts = new Map(
      areas.adm2.flatMap((code) => {
        const own = read.districts.get(code);
        return own && own.female + own.male > 0 ? [[code, own] as const] : [];
      }),
    );
    const codes = areas.adm2.filter((code) => !districts.has(code));
    return codes.length > 0
      ? { kind: 'missing', codes }
      : {
          kind: 'renewal',
          renewal: { persons: { totals: { ...read, districts }, source: table.file } },
        };
  }
  const level = columnOf(table, format, 'adm3_pcode') >= 0 ? 'adm3' : 'adm2';
  const byCode = await outlinesByCode(table, columnOf(table, format, `${level}_pcode`));
  const codes = areas[level].filter((code) => !byCode.has(code));
  return codes.length > 0
    ? { kind: 'missing', codes }
    : { kind: 'renewal', renewal: { outlines: { level, byCode, source: table.file } } };
}

async function outlinesByCode(table: RawTable, at: number): Promise<Map<string, Outline>> {
  const found = new Map<string, Outline>();
  let row = 0;
  for await (const { rows } of table.batches())
    for (const cells of rows) {
      const one = table.features?.[row++];
      const code = pcodeOf(String(cells[at] ?? ''));
      if (code && (one?.geometry?.type === 'Polygon' || one?.geometry?.type === 'MultiPolygon'))
        found.set(code, one as Outline);
    }
  return found;
}
