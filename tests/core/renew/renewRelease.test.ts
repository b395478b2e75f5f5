import { bbox } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { checkRelease } from '#core/build/checkRelease.ts';
import { tilingOf } from '#core/checks/outlines.ts';
import { compareReleases } from '#core/releases/compareReleases.ts';
import { factsIn, manifestOf } from '#core/releases/openedRelease.ts';
import { areasOf } from '#core/renew/areasOf.ts';
import { readRenewal } from '#core/renew/readRenewal.ts';
import { renewRelease } from '#core/renew/renewRelease.ts';
import type { LocalityRow } from '#core/schema/locality.ts';
import type { PopulationRow } from '#core/schema/population.ts';
import { PROTECTED_NAMES } from '#core/schema/tables.ts';
import { openRelease } from '../../../scripts/atlas/openRelease.ts';
import { csvOf, tableOf } from '../importing/importing.ts';

const files = openRelease('data/built');
const built = { manifest: manifestOf(files), files };
const areas = areasOf(built);
const HEAD = ['ADM2_EN', 'ADM2_PCODE', 'F_TL', 'M_TL', 'T_TL'];

describe('a population that the reader brings', () => {
  const totals = areas.adm2.map((code, k) => ({ code, female: 50_001 + 997 * k, male: 48_003 + 1013 * k }));
  const wide = csvOf([
    HEAD,
    ...totals.map(({ code, female, male }) => ['x', code, female, male, female + male]),
  ]);

  it('gives every district its new women and men, exactly, in units and in localities', async () => {
    const read = await readRenewal(await tableOf(wide), areas);
    if (read.kind !== 'renewal') throw new Error(read.kind);
    const renewed = renewRelease(built, read.renewal);
    expect(checkRelease(renewed.files)).toBeNull();
    const units = factsIn(renewed, 'population') as unknown as PopulationRow[];
    const points = factsIn(renewed, 'locality') as unknown as LocalityRow[];
    for (const { code, ...own } of totals)
      for (const sex of ['female', 'male'] as const) {
        const ofUnits = units
          .filter((row) => row.adm2_pcode === code && row.sex === sex)
          .reduce((sum, row) => sum + row.persons, 0);
        const ofPoints = points
          .filter((row) => row.adm2_pcode === code)
          .reduce((sum, row) => sum + row[sex], 0);
        expect([code, sex, ofUnits, ofPoints]).toEqual([code, sex, own[sex], own[sex]]);
      }
  });

  it('leaves every protected count and the certificate as they are, and says where the population is from', async () => {
    const read = await readRenewal(await tableOf(wide), areas);
    if (read.kind !== 'renewal') throw new Error(read.kind);
    const renewed = renewRelease(built, read.renewal);
    const diff = compareReleases(built, renewed);
    expect(diff.cells).toEqual([]);
    expect(new Set(diff.rows.map(({ table }) => table))).toEqual(new Set(['population', 'locality']));
    expect(renewed.manifest.data_version).not.toBe(built.manifest.data_version);
    expect(renewed.manifest.tables.population.provenance).toBe('imported');
    for (const name of PROTECTED_NAMES)
      expect(renewed.manifest.tables[name]).toEqual(built.manifest.tables[name]);
    expect(renewed.manifest.files.certificate).toEqual(built.manifest.files.certificate);
  });

  it('is read from a long table by its latest year, at rows of all ages or added up', async () => {
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
    const rows = areas.adm2.flatMap((code) =>
      (['f', 'm'] as const).flatMap((sex, k) => [
        ['IRQ', 'IQG02', code, 'T', sex, '0-14', 10 + k, 2030],
        ['IRQ', 'IQG02', code, 'T', sex, '15+', 30 + k, 2030],
        ['IRQ', 'IQG02', code, 'T', sex, '0-14', 7, 2020],
      ]),
    );
    const read = await readRenewal(await tableOf(csvOf([long, ...rows])), areas);
    if (read.kind !== 'renewal') throw new Error(read.kind);
    expect(read.renewal.persons!.totals.year).toBe(2030);
    expect(read.renewal.persons!.totals.districts.get(areas.adm2[0]!)).toEqual({ female: 40, male: 42 });
  });

  it('that lacks a district is refused by its code, and another table is passed over', async () => {
    const short = csvOf([HEAD, ...areas.adm2.slice(1).map((code) => ['x', code, 1, 1, 2])]);
    expect(await readRenewal(await tableOf(short), areas)).toEqual({
      kind: 'missing',
      codes: [areas.adm2[0]],
    });
    expect(await readRenewal(await tableOf('a,b\n1,2\n'), areas)).toEqual({ kind: 'other' });
  });
});

describe('outlines that the reader brings', () => {
  const topology = JSON.parse(new TextDecoder().decode(files.get('areas.topojson'))) as Topology;
  const shapes = (of: Topology, level: string) =>
    (feature(of, of.objects[level] as GeometryCollection<{ pcode: string }>) as FeatureCollection)
      .features as Feature<Polygon | MultiPolygon, { pcode: string }>[];
  const byCode = (level: string, east: number) =>
    new Map(
      shapes(topology, level).map((one) => {
        const moved = structuredClone(one);
        const rings =
          moved.geometry.type === 'Polygon' ? moved.geometry.coordinates : moved.geometry.coordinates.flat();
        for (const point of rings.flat()) point[0]! += east;
        return [one.properties.pcode, moved] as const;
      }),
    );

  it('of sub-districts make those of the districts, and both still tile', () => {
    const outlines = { level: 'adm3' as const, byCode: byCode('adm3', 0.01), source: 'adm3.zip' };
    const renewed = renewRelease(built, { outlines });
    expect(checkRelease(renewed.files)).toBeNull();
    const made = JSON.parse(new TextDecoder().decode(renewed.files.get('areas.topojson'))) as Topology;
    const districts = shapes(made, 'adm2');
    expect(districts.map(({ properties }) => properties.pcode)).toEqual(areas.adm2);
    expect(tilingOf(shapes(made, 'adm3'))).toEqual({ overlap: 0, gap: 0 });
    expect(tilingOf(districts)).toEqual({ overlap: 0, gap: 0 });
    const west = (features: typeof districts) => bbox({ type: 'FeatureCollection', features })[0];
    expect(west(districts) - west(shapes(topology, 'adm2'))).toBeCloseTo(0.01, 2);
  });

  it('have the land of their areas in the table of areas', () => {
    const same = { level: 'adm2' as const, byCode: byCode('adm2', 0), source: 'adm2.zip' };
    const renewed = renewRelease(built, { outlines: same });
    const land = (release: typeof built) =>
      new Map(factsIn(release, 'area').map((row) => [row.pcode, row.area_km2 as number | null]));
    const before = land(built);
    // The table has the land of the official file, the outlines are generalised.
    for (const code of areas.adm2)
      expect(Math.abs(land(renewed).get(code)! / before.get(code)! - 1)).toBeLessThan(0.02);
  });
});
