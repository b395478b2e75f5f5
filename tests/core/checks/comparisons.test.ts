import { readFileSync } from 'node:fs';
import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { compareTable } from '#core/checks/compareTable.ts';
import { tilingOf } from '#core/checks/outlines.ts';
import { recognise } from '#core/recognise/recognise.ts';
import { outlinesOf } from '../../../scripts/atlas/outlinesOf.ts';
import { csvOf, index, referenceRows, tableOf } from '../importing/importing.ts';

const population = referenceRows('population.csv').map((row) => ({
  adm2_pcode: row.adm2_pcode!,
  persons: Number(row.female) + Number(row.male),
}));
const atlas = { adm1_pcode: 'IQG02', districts: index.districts, population };
const censusOf = (code: string) =>
  population.filter(({ adm2_pcode }) => adm2_pcode === code).reduce((sum, { persons }) => sum + persons, 0);
const compare = async (text: string) => {
  const table = await tableOf(text);
  return compareTable(table, recognise(table.columns)!, atlas);
};

describe('population against the census of the atlas', () => {
  const head = ['ADM2_EN', 'ADM2_PCODE', 'F_TL', 'M_TL', 'T_TL'];
  const row = (code: string, factor = 1) => ['x', code, 1, 1, Math.round(censusOf(code) * factor)];

  it('equal totals are silent; another total and a missing district are told', async () => {
    expect(await compare(csvOf([head, ...index.districts.map((code) => row(code))]))).toEqual([]);
    const [first, ...others] = index.districts;
    const found = await compare(csvOf([head, ...others.map((code, k) => row(code, k === 0 ? 1.1 : 1))]));
    expect(found.map(({ kind, value }) => [kind, value])).toEqual([
      ['population_differs', others[0]],
      ['population_unknown', first],
    ]);
  });

  it('a long table is read at its totals, or added up where it has none', async () => {
    const long = [
      'ISO3',
      'ADM1_PCODE',
      'ADM2_PCODE',
      'Population_group',
      'Gender',
      'Age_range',
      'Population',
      'Reference_year',
    ];
    const parts = (code: string) =>
      ['f', 'm'].map((sex, k) => ['IRQ', 'IQG02', code, 'T', sex, 'all', k ? censusOf(code) - 7 : 7, 2024]);
    const all = (code: string) => ['IRQ', 'IQG02', code, 'T', 'all', 'all', censusOf(code), 2024];
    expect(await compare(csvOf([long, ...index.districts.flatMap(parts)]))).toEqual([]);
    expect(
      await compare(csvOf([long, ...index.districts.flatMap((code) => [...parts(code), all(code)])])),
    ).toEqual([]);
  });
});

describe('boundaries', () => {
  it('codes that the atlas does not have are told, those of other governorates are not', async () => {
    const head = ['ADM2_EN', 'ADM2_PCODE', 'ADM1_EN', 'ADM1_PCODE', 'ADM0_EN', 'ADM0_PCODE'];
    const row = (code: string) => ['x', code, 'y', code.slice(0, 5), 'Iraq', 'IQ'];
    const found = await compare(csvOf([head, ...['IQG02Q01', 'IQG02Q19', 'IQG17Q01'].map(row)]));
    expect(found).toMatchObject([{ kind: 'codes_unknown', number: 1, value: 'IQG02Q19' }]);
  });

  const box = (west: number, south: number, east: number, north: number): Feature<Polygon> => ({
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  });
  const ring = [box(0, 0, 3, 1), box(0, 2, 3, 3), box(0, 1, 1, 2), box(2, 1, 3, 2)];
  const degree2 = 111.2 ** 2;

  it('four squares around a hole leave a gap of one degree squared; filled they tile; a fifth overlaps', () => {
    expect(tilingOf(ring).gap / degree2).toBeCloseTo(1, 1);
    expect(tilingOf([...ring, box(1, 1, 2, 2)])).toEqual({ overlap: 0, gap: 0 });
    expect(tilingOf([...ring, box(0.5, 1, 2, 2)]).overlap / degree2).toBeCloseTo(0.5, 1);
  });

  it('the districts of the atlas tile', () => {
    const topology = JSON.parse(readFileSync('data/reference/areas.topojson', 'utf8'));
    expect(tilingOf(outlinesOf(topology))).toEqual({ overlap: 0, gap: 0 });
  });
});
