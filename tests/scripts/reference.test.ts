import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import { afterEach, describe, expect, test } from 'vitest';
import { apportionPersons, shareOut } from '#core/build/apportionPersons.ts';
import { outlinesOf } from '#core/build/checkReference.ts';
import { BadInput, sayProblem } from '#core/build/problems.ts';
import { readReference } from '#core/build/readReference.ts';
import { PROGRAMME_NAMES } from '#core/schema/tables.ts';
import { referenceIn } from '../../scripts/atlas/readFolder.ts';

const FOLDER = resolve('data/reference');
const reference = referenceIn(FOLDER);

describe('the census', () => {
  const sum = (sex: 'female' | 'male', district?: string) =>
    reference.units
      .filter((unit) => !district || unit.adm2_pcode === district)
      .reduce((all, unit) => all + unit[sex], 0);

  test('has the published totals', () => {
    expect(reference.units).toHaveLength(19);
    expect(sum('female') + sum('male')).toBe(3664168);
    expect(sum('female')).toBe(1807420);
  });

  // Sums of the units in the Annual Abstract of Statistics 2024, tables 10/2 and 11/2, by hand.
  test.each([
    ['IQG02Q01', 383957 + 10759],
    ['IQG02Q02', 1337707 + 193495],
    ['IQG02Q03', 45388],
    ['IQG02Q04', 100153 + 95855 + 113517],
    ['IQG02Q05', 167044 + 44455 + 56197 + 38068 + 40063],
    ['IQG02Q06', 466830 + 56941 + 74689 + 84022],
    ['IQG02Q07', 301526 + 53502],
  ])('district %s has %i persons', (district, persons) => {
    expect(reference.personsByDistrict.get(district)).toBe(persons);
  });
});

describe('the persons of localities', () => {
  const rows = apportionPersons(reference.units, reference.localities, reference.place);

  test('sum to the census in every unit and sex', () => {
    expect(rows).toHaveLength(555);
    for (const unit of reference.units) {
      const own = rows.filter((row) => row.census_unit === unit.census_unit);
      expect(
        own.reduce((all, row) => all + row.female, 0),
        unit.census_unit,
      ).toBe(unit.female);
      expect(
        own.reduce((all, row) => all + row.male, 0),
        unit.census_unit,
      ).toBe(unit.male);
      expect(new Set(own.map((row) => row.adm2_pcode))).toEqual(new Set([unit.adm2_pcode]));
    }
  });

  test('follow the urban and rural persons of the unit', () => {
    for (const unit of reference.units) {
      const own = rows.filter((row) => row.census_unit === unit.census_unit);
      const urban = own.filter((row) => row.apportionment === 'urban_equal');
      if (urban.length === 0)
        expect(new Set(own.map((row) => row.apportionment))).toEqual(new Set(['whole_unit_equal']));
      else {
        const persons = urban.reduce((all, row) => all + row.female + row.male, 0);
        expect(Math.abs(persons - unit.urban), unit.census_unit).toBeLessThanOrEqual(urban.length);
      }
      for (const kind of ['urban_equal', 'rural_equal', 'whole_unit_equal'] as const)
        for (const sex of ['female', 'male'] as const) {
          const shares = own.filter((row) => row.apportionment === kind).map((row) => row[sex]);
          if (shares.length > 0) expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
        }
    }
  });

  test('shares are whole, exact, and near their proportion', () => {
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(shareOut(7, [3, 1, 0])).toEqual([5, 2, 0]);
    expect(shareOut(0, [1, 2])).toEqual([0, 0]);
  });
});

describe('the outlines', () => {
  const { topology } = reference;
  const parts = outlinesOf(topology, 'adm3');
  const districts = outlinesOf(topology, 'adm2');
  const usesOf = (outlines: typeof parts) => {
    const uses = new Map<number, number>();
    for (const arc of outlines.flatMap((outline) => (outline.arcs as unknown[]).flat(3) as number[]))
      uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
    return uses;
  };

  test('have 18 sub-districts and 7 districts', () => {
    expect(parts).toHaveLength(18);
    expect(districts).toHaveLength(7);
  });

  test('share every inner arc between exactly two sub-districts, without gap or sliver', () => {
    const uses = usesOf(parts);
    const outer = [...uses].filter(([, count]) => count === 1).map(([arc]) => arc);
    expect(uses.size).toBe(topology.arcs.length);
    for (const [arc, count] of uses) expect(count, `arc ${arc}`).toBeLessThanOrEqual(2);
    // A gap or an edge that two neighbours draw differently would be a second ring of the whole.
    const whole = merge(topology as never, parts as never);
    expect(whole.coordinates.map((polygon) => polygon.length)).toEqual([1]);
    const districtOuter = [...usesOf(districts)].filter(([, count]) => count === 1).map(([arc]) => arc);
    expect(districtOuter.sort()).toEqual(outer.sort());
  });

  test('of a district are the union of its sub-districts', () => {
    for (const district of districts) {
      const own = parts.filter((part) => part.properties.parent_pcode === district.properties.pcode);
      const rim = [...usesOf(own)].filter(([, count]) => count === 1).map(([arc]) => arc);
      expect([...usesOf([district]).keys()].sort(), district.properties.pcode).toEqual(rim.sort());
    }
  });

  test('do not overlap: every point of a grid lies in one sub-district at most, and in its district', () => {
    const shapes = (level: string) =>
      (
        feature(topology, topology.objects[level]!) as unknown as FeatureCollection<
          Polygon,
          { pcode: string; parent_pcode: string }
        >
      ).features;
    const [small, large] = [shapes('adm3'), shapes('adm2')];
    let inside = 0;
    for (let lon = 46.5003; lon < 48.7; lon += 0.0311)
      for (let lat = 29.0503; lat < 31.5; lat += 0.0313) {
        const at = small.filter((shape) => booleanPointInPolygon([lon, lat], shape));
        const around = large.filter((shape) => booleanPointInPolygon([lon, lat], shape));
        expect(at.length).toBeLessThanOrEqual(1);
        expect(around.map((shape) => shape.properties.pcode)).toEqual(
          at.map((shape) => shape.properties.parent_pcode),
        );
        inside += at.length;
      }
    expect(inside).toBeGreaterThan(1000);
  });

  test('hold the label point of their area', () => {
    for (const level of ['adm2', 'adm3']) {
      const shapes = feature(topology, topology.objects[level]!) as unknown as FeatureCollection<
        Polygon,
        { pcode: string }
      >;
      for (const shape of shapes.features) {
        const row = reference.area.find((each) => each.pcode === shape.properties.pcode)!;
        expect(booleanPointInPolygon([row.label_lon, row.label_lat], shape), row.pcode).toBe(true);
      }
    }
  });
});

describe('a folder with mistakes', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  /** Reads a copy of the folder in which one file was changed, and says what was found. */
  function mistakes(file: string, change: (text: string) => string | null): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'reference-'));
    folders.push(folder);
    cpSync(FOLDER, folder, { recursive: true });
    const text = change(readFileSync(join(folder, file), 'utf8'));
    if (text === null) rmSync(join(folder, file));
    else writeFileSync(join(folder, file), text);
    try {
      referenceIn(folder);
    } catch (error) {
      if (error instanceof BadInput) return error.problems.map(sayProblem);
      throw error;
    }
    return [];
  }

  test.each([
    [
      'population.csv',
      'female',
      (text: string) => text.replace('654429', '65 4429'),
      /population\.csv, row 2, column female: "65 4429" is not a whole number/,
    ],
    [
      'population.csv',
      'sum',
      (text: string) => text.replace('654429', '654430'),
      /population\.csv, row 2, column urban: women and men are 1337708/,
    ],
    [
      'facility.csv',
      'code',
      (text: string) => text.replace(',open,', ',opened,'),
      /facility\.csv, row 2, column status: "opened" is not a known code\. Use one of open/,
    ],
    [
      'facility.csv',
      'district',
      (text: string) => text.replace('IQG02Q07', 'IQG99Q07'),
      /facility\.csv, row 4, column adm2_pcode/,
    ],
    [
      'place.csv',
      'column',
      (text: string) => text.replace('name1', 'name_ar'),
      /place\.csv, row 1, column name1: the column is missing/,
    ],
    [
      'staffing.csv',
      'key',
      (text: string) => text.replace('cpo_ashar', 'cpo_asmaee'),
      /staffing\.csv, row 3, column facility_id: "cpo_asmaee" is already in row 2/,
    ],
    [
      'locality.csv',
      'unit',
      (text: string) => text.replaceAll(',Safwan D.C.,', ',Safwan,'),
      /population\.csv, row 20, column census_unit: no locality is counted in Safwan D\.C\./,
    ],
    [
      'areas.topojson',
      'outline',
      (text: string) => text.replace('"pcode":"IQG02Q03N01"', '"pcode":"IQG02Q03N09"'),
      /areas\.topojson, column adm3: IQG02Q03N01 has no outline/,
    ],
    [
      'publication.json',
      'grain',
      (text: string) => text.replace('"adm2_pcode"', '"district"'),
      /publication\.json, column district/,
    ],
    ['atlas.json', 'json', (text: string) => text.slice(0, -5), /atlas\.json: not valid JSON/],
    ['water.json', 'gone', () => null, /water\.json: the file is missing/],
  ])('%s (%s) is reported with its place and remedy', (file, _, change, says) => {
    expect(mistakes(file, change).join('\n')).toMatch(says);
  });

  test('a governorate may do without offices, staff, figures and the programme, and not without places', () => {
    const without = (...gone: readonly string[]) =>
      readReference((file) => (gone.includes(file) ? null : readFileSync(join(FOLDER, file), 'utf8')));
    const bare = without(
      ...['facility', 'staffing', 'figure', ...PROGRAMME_NAMES].map((name) => `${name}.csv`),
    );
    expect([bare.facility, bare.staffing, bare.figure, bare.programme.survey]).toEqual([[], [], [], []]);
    const said = (() => {
      try {
        without('place.csv');
      } catch (error) {
        return (error as BadInput).problems.map(sayProblem);
      }
    })();
    expect(said).toEqual([expect.stringMatching(/^place\.csv: the file is missing/)]);
  });

  test('a column that may be empty may be left out', () => {
    const plain = 'figure_id,topic,figure,date_or_period,place,source\nx,trust,12 %,2021,Nowhere,invented\n';
    const read = readReference((file) =>
      file === 'figure.csv' ? plain : readFileSync(join(FOLDER, file), 'utf8'),
    );
    expect(read.figure).toEqual([
      expect.objectContaining({ figure: '12 %', figure1: null, caveat: null, caveat_de: null }),
    ]);
  });

  test('and none is reported where there is none', () => {
    expect(mistakes('README.md', (text) => text)).toEqual([]);
  });
});
