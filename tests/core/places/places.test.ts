import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '#core/build/csv.ts';
import { areaLocator } from '#core/places/areaAt.ts';
import { foldName } from '#core/places/foldName.ts';
import {
  clueName,
  matchDistrict,
  matchOrigin,
  type PlaceClue,
  SURE,
  settledKey,
} from '#core/places/matchPlace.ts';
import { placeIndex } from '#core/places/placeIndex.ts';

const records = (file: string) => {
  const [header, ...rows] = parseCsv(readFileSync(`data/reference/${file}`, 'utf8'));
  return rows.map((row) => Object.fromEntries(header!.map((name, k) => [name, row[k] ?? ''])));
};
const areas = records('area.csv').map((row) => ({ ...row, inside: row.inside === 'true' })) as never;
const localities = records('locality.csv');
const units = records('population.csv').map((row) => ({
  name: row.census_unit!,
  name1: row.census_unit1!,
  adm2_pcode: row.adm2_pcode!,
}));
const names = [
  ...localities.map((row) => ({ name: row.name!, name1: row.name1 || null, adm2_pcode: row.adm2_pcode! })),
  ...units,
];
const index = placeIndex({ areas, names });
const clue = (part: Partial<PlaceClue>): PlaceClue => ({
  code: '',
  adm1: '',
  adm2: '',
  adm3: '',
  locality: '',
  ...part,
});

describe('districts by name', () => {
  it.each([
    ['Abu Al-Khaseeb', 'IQG02Q01'],
    ['Abu al Khasib', 'IQG02Q01'],
    ['Abi Al Khaseeb', 'IQG02Q01'],
    ['أبو الخصيب', 'IQG02Q01'],
    ['قضاء ابي الخصيب', 'IQG02Q01'],
    ['Basrah', 'IQG02Q02'],
    ['Al Basra', 'IQG02Q02'],
    ['البصره', 'IQG02Q02'],
    ['Fao', 'IQG02Q03'],
    ['Al-Faw', 'IQG02Q03'],
    ['Al-Midaina', 'IQG02Q04'],
    ['Al Mdaina', 'IQG02Q04'],
    ['Al-Qurnah', 'IQG02Q05'],
    ['Qurna', 'IQG02Q05'],
    ['القرنه', 'IQG02Q05'],
    ['Az-Zubayr', 'IQG02Q06'],
    ['Al Zubair District', 'IQG02Q06'],
    ['Shatt Al-Arab', 'IQG02Q07'],
    ['Shat Al Arab', 'IQG02Q07'],
    ['شطّ العرب', 'IQG02Q07'],
  ])('%s', (name, pcode) => {
    const match = matchDistrict(clue({ adm1: 'Basrah', adm2: name }), index);
    expect(match.pcode).toBe(pcode);
    expect(match.certainty).toBeGreaterThanOrEqual(SURE);
  });

  it('every locality and census unit whose name is its own finds its district', () => {
    const districtsOf = new Map<string, Set<string>>();
    for (const { name, adm2_pcode } of names) {
      const key = foldName(name);
      districtsOf.set(key, (districtsOf.get(key) ?? new Set()).add(adm2_pcode));
    }
    const own = names.filter(({ name }) => districtsOf.get(foldName(name))!.size === 1);
    expect(own.length).toBeGreaterThan(400);
    const wrong = own.filter(({ name, adm2_pcode }) => {
      const { pcode } = matchDistrict(clue({ locality: name }), index);
      return pcode !== null && pcode !== adm2_pcode;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('a name of two districts, an unknown name and a near miss ask', () => {
    const twice = names.find(({ name, adm2_pcode }) =>
      names.some((other) => other.name === name && other.adm2_pcode !== adm2_pcode),
    )!;
    const open = matchDistrict(clue({ locality: twice.name }), index);
    expect([open.pcode, open.lacks]).toEqual([null, 'unknown']);
    expect(open.choices.length).toBeGreaterThan(1);
    expect(matchDistrict(clue({ adm2: 'Timbuktu' }), index).pcode).toBeNull();
    const near = matchDistrict(clue({ adm2: 'Al-Zubeidar' }), index);
    expect(near.pcode).toBeNull();
  });

  it('a P-code wins over a name, and the disagreement is told', () => {
    const match = matchDistrict(clue({ code: 'iqg02q05n01', adm2: 'Fao' }), index);
    expect([match.pcode, match.how, match.disagrees]).toEqual(['IQG02Q05', 'code', 'IQG02Q03']);
  });

  it('the governorate alone is too coarse, another one outside', () => {
    expect(matchDistrict(clue({ adm1: 'Basrah' }), index).lacks).toBe('too_coarse');
    expect(matchDistrict(clue({ adm1: 'Missan', adm2: 'Al-Qurna' }), index).lacks).toBe('outside');
    expect(matchDistrict(clue({ code: 'IQG03Q01' }), index).lacks).toBe('outside');
    expect(matchDistrict(clue({}), index).lacks).toBe('empty');
  });

  it('what the steward settled holds, a place left out included', () => {
    const odd = clue({ adm2: 'The old port' });
    expect(clueName(odd)).toBe('The old port');
    expect(matchDistrict(odd, index, { [settledKey(odd)]: 'IQG02Q03' })).toMatchObject({
      pcode: 'IQG02Q03',
      how: 'steward',
    });
    expect(matchDistrict(odd, index, { [settledKey(odd)]: null }).pcode).toBeNull();
  });
});

describe('origins', () => {
  it.each([
    ['Thi-Qar', 'IQG17'],
    ['Dhi Qar', 'IQG17'],
    ['ذي قار', 'IQG17'],
    ['Maysan', 'IQG14'],
  ])('%s is its governorate where the atlas knows it', (name, pcode) => {
    const { pcode: got, lacks } = matchOrigin(clue({ adm1: name }), index);
    if (index.known.has(pcode)) expect(got).toBe(pcode);
    else expect(lacks).toBe('outside');
  });
});

describe('points', () => {
  it('the outline that holds a point, without its hole', () => {
    const square = (a: number, b: number) => [
      [a, a],
      [b, a],
      [b, b],
      [a, b],
      [a, a],
    ];
    const { areaAt } = areaLocator([
      {
        type: 'Feature',
        properties: { pcode: 'A' },
        geometry: { type: 'Polygon', coordinates: [square(0, 10), square(4, 6)] },
      },
      {
        type: 'Feature',
        properties: { pcode: 'B' },
        geometry: { type: 'Polygon', coordinates: [square(4, 6)] },
      },
    ]);
    expect([areaAt({ lat: 1, lon: 1 }), areaAt({ lat: 5, lon: 5 }), areaAt({ lat: 11, lon: 5 })]).toEqual([
      'A',
      'B',
      null,
    ]);
  });
});
