import { describe, expect, it } from 'vitest';
import { missing } from '#core/cell.ts';
import { METHODS } from '#core/methods/list.ts';
import { type Method, settingsOf } from '#core/methods/method.ts';
import type { MethodData } from '#core/methods/methodData.ts';
import { randomFrom } from '#core/random.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { NOISE_KINDS, noiseData } from '../../../scripts/bench/noise/noiseWorld.ts';
import { plantedFor } from '../../../scripts/bench/noise/planted.ts';

const LOCAL = [METHODS['local-moran'], METHODS['getis-ord']] as Method[];
const ALL = [METHODS.moran as Method, ...LOCAL];
const noise = (areas: number, seed = 1) => noiseData(areas, NOISE_KINDS[0]!, randomFrom(seed));
const unmet = (method: Method, data: MethodData, wanted = {}) =>
  method.conditions(data, settingsOf(method, data, wanted)).filter(({ met }) => !met);
const run = (method: Method, data: MethodData, wanted = {}) =>
  resultOf(method.run(data, settingsOf(method, data, { draws: '999', ...wanted })));

describe.each(LOCAL)('$id', (method) => {
  it.each(['touching', 'nearest', 'distance'])(
    'is refused at seven districts (%s), with the p that can be reached',
    (neighbours) => {
      const refused = unmet(method, noise(7), { neighbours }).find(
        ({ reason }) => reason === 'unattainable',
      )!;
      expect(refused.smallest_p).toBeGreaterThanOrEqual(0.1);
      expect(refused.level).toBeCloseTo(0.05 / 7, 12);
      expect(refused.instead).toBe('trend-with-season');
    },
  );
  it('runs at eighteen, and says how many were tested', () => {
    expect(unmet(method, noise(18))).toEqual([]);
    expect(run(method, noise(18)).tests).toBe(18);
  });
  it('draws a map only when something stands out', () => {
    expect(run(method, noise(18)).pictures).toEqual([]);
    const planted = noiseData(18, NOISE_KINDS[0]!, randomFrom(1), {
      name: '',
      factor: (area) => (area % 3 === 0 && area < 15 ? 6 : area < 9 ? 3 : 1),
    });
    const { finds, pictures } = run(method, planted);
    expect(pictures.map(({ kind }) => kind)).toEqual(finds ? ['map'] : []);
    expect(finds).toBe(true);
  });
});

describe.each(ALL)('$id', (method) => {
  it('claims nothing from noise more than once in twenty', () => {
    let finds = 0;
    for (let seed = 0; seed < 40; seed++) if (run(method, noise(18, 50 + seed)).finds) finds++;
    expect(finds).toBeLessThanOrEqual(5);
  });
  it('says when a month has no figure', () => {
    const data = noise(18);
    const [first, ...rest] = data.districts;
    const gap = {
      ...first!,
      cases: first!.cases.map((cell, k) => (k === 90 ? missing('not-collected') : cell)),
    };
    expect(unmet(method, { ...data, districts: [gap, ...rest] })[0]).toMatchObject({
      reason: 'gaps',
      has: 1,
    });
  });
  it('says when outlines are missing', () => {
    const { space: _, ...data } = noise(18);
    expect(unmet(method, data)).toEqual([{ reason: 'no-denominator', met: false }]);
  });
});

describe('moran', () => {
  it('finds neighbours that share a doubled rate', () => {
    let found = 0;
    for (let seed = 0; seed < 10; seed++)
      if (
        run(
          METHODS.moran as Method,
          noiseData(18, NOISE_KINDS[0]!, randomFrom(seed), plantedFor(METHODS.moran)[0]!),
        ).finds
      )
        found++;
    expect(found).toBeGreaterThan(6);
  });
});

describe('sub-districts', () => {
  it('are looked at by the share who live beyond reach', () => {
    const data = noise(7);
    const [adm2] = noise(18).space!;
    const beyond = adm2!.persons.map((persons, k) => (k < 6 ? persons : 0.1 * persons * (k % 2)));
    const withSub = { ...data, space: [...data.space!, { ...adm2!, level: 'adm3' as const, beyond }] };
    const wanted = { matter: 'beyondBySubDistrict' };
    expect(unmet(METHODS.moran as Method, withSub, wanted)).toEqual([]);
    expect(run(METHODS.moran as Method, withSub, wanted)).toMatchObject({ finds: true });
    expect(unmet(METHODS.moran as Method, withSub)[0]).toMatchObject({ reason: 'too-few', has: 7 });
  });
});
