import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apportionPersons } from '#core/build/apportionPersons.ts';
import { coverageOf } from '#core/coverage.ts';
import { RADIUS_KM } from '#core/filters.ts';
import { referenceIn } from '../../scripts/atlas/readFolder.ts';

const reference = referenceIn(resolve(import.meta.dirname, '../../data/reference'));
const points = apportionPersons(reference.units, reference.localities, reference.place);
const offices = reference.facility.filter((facility) => facility.status === 'open');

describe('coverage of Basra, from published facts alone', () => {
  it('counts everyone in the 2024 census once, in every district and of both sexes', () => {
    const { total, by_adm2, by_adm3, by_catchment } = coverageOf(points, offices, RADIUS_KM.standard);
    expect(points).toHaveLength(555);
    expect(total.persons).toBe(3_664_168);
    for (const [code, persons] of reference.personsByDistrict)
      expect(by_adm2.get(code)?.persons).toBe(persons);
    for (const parts of [by_adm2, by_adm3, by_catchment]) {
      const sum = (pick: 'female' | 'male' | 'persons_covered' | 'female_beyond') =>
        [...parts.values()].reduce((n, tally) => n + tally[pick], 0);
      for (const column of ['female', 'male', 'persons_covered', 'female_beyond'] as const)
        expect(sum(column)).toBe(total[column]);
    }
  });
  it('serves some and not all within the standard radius, everyone within a radius past the border', () => {
    const { total, by_catchment } = coverageOf(points, offices, RADIUS_KM.standard);
    expect(total.share).toBeGreaterThan(0.05);
    expect(total.share).toBeLessThan(0.95);
    expect([...by_catchment.values()].every((tally) => tally.persons > 0)).toBe(true);
    expect(coverageOf(points, offices, 500).total.share).toBe(1);
    expect(coverageOf(points, [], 500).total.persons_beyond).toBe(3_664_168);
  });
  it('is quick enough for every step of the radius', () => {
    const ten = Array.from({ length: 10 }, (_, k) => ({ ...points[k * 50]!, facility_id: `F${k}` }));
    const times = Array.from({ length: 60 }, (_, k) => {
      const start = performance.now();
      coverageOf(points, ten, 1 + k);
      return performance.now() - start;
    });
    // 1 ms when measured alone; the fastest run is little disturbed by what else the machine does.
    expect(Math.min(...times)).toBeLessThan(4);
  });
});
