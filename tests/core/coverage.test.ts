import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverageTally, coverageOf, type DemandPoint } from '#core/coverage.ts';
import { distanceKm, type Facility, nearest } from '#core/geo.ts';

const place = fc.record({
  lat: fc.double({ min: 29, max: 32, noNaN: true }),
  lon: fc.double({ min: 46, max: 49, noNaN: true }),
});
const persons = fc.nat(5000);
const points: fc.Arbitrary<DemandPoint[]> = fc
  .array(fc.tuple(place, persons, persons, fc.nat(2), fc.nat(1)), { maxLength: 30 })
  .map((list) =>
    list.map(([at, female, male, district, part], k) => ({
      ...at,
      locality_id: `L${k}`,
      adm2_pcode: `D${district}`,
      adm3_pcode: `D${district}N${part}`,
      female,
      male,
    })),
  );
const facilities: fc.Arbitrary<Facility[]> = fc
  .array(place, { maxLength: 5 })
  .map((list) => list.map((at, k) => ({ ...at, facility_id: `F${k}` })));

const town = (id: string, lat: number, female: number, male: number): DemandPoint => ({
  locality_id: id,
  adm2_pcode: 'D1',
  adm3_pcode: `D1${id}`,
  lat,
  lon: 47,
  female,
  male,
});
const office = (id: string, lat: number): Facility => ({ facility_id: id, lat, lon: 47 });

describe('distanceKm', () => {
  it('measures a degree of a great circle', () => {
    const degree = (6371.0088 * Math.PI) / 180;
    expect(distanceKm({ lat: 30, lon: 47 }, { lat: 31, lon: 47 })).toBeCloseTo(degree, 8);
    expect(distanceKm({ lat: 0, lon: 47 }, { lat: 0, lon: 48 })).toBeCloseTo(degree, 8);
    expect(distanceKm({ lat: 30, lon: 47 }, { lat: 30, lon: 47 })).toBe(0);
  });
  it('follows the law of cosines, and the way back is as long', () => {
    const rad = (x: number) => (x * Math.PI) / 180;
    fc.assert(
      fc.property(place, place, (a, b) => {
        const km = distanceKm(a, b);
        const cosine =
          Math.sin(rad(a.lat)) * Math.sin(rad(b.lat)) +
          Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.cos(rad(a.lon - b.lon));
        if (km > 1) expect(km).toBeCloseTo(6371.0088 * Math.acos(Math.min(1, cosine)), 2);
        expect(distanceKm(b, a)).toBeCloseTo(km, 9);
      }),
    );
  });
});

describe('nearest', () => {
  it('is as near as any', () => {
    fc.assert(
      fc.property(points, facilities, (from, to) => {
        for (const [k, found] of nearest(from, to).entries()) {
          if (to.length === 0) expect(found).toEqual({ facility_id: null, distance_km: null });
          else
            expect(found.distance_km).toBeCloseTo(
              Math.min(...to.map((site) => distanceKm(from[k]!, site))),
              6,
            );
        }
      }),
    );
  });
  it('gives a tie to the smaller id, whatever the order', () => {
    const sites = [office('B', 30), office('A', 30)];
    expect(nearest([{ lat: 30, lon: 47 }], sites)[0]?.facility_id).toBe('A');
    expect(nearest([{ lat: 30, lon: 47 }], sites.reverse())[0]?.facility_id).toBe('A');
  });
});

describe('coverageOf', () => {
  it('counts who lives within the radius', () => {
    const towns = [town('a', 30, 10, 20), town('b', 30.1, 40, 0), town('c', 31, 5, 25)];
    const coverage = coverageOf(towns, [office('X', 30), office('Y', 33)], 12);
    const b_km = distanceKm(towns[0]!, towns[1]!);
    const c_km = distanceKm(towns[0]!, towns[2]!);
    expect(coverage.points.map((point) => point.covered)).toEqual([true, true, false]);
    expect(coverage.total).toEqual({
      persons: 100,
      female: 55,
      male: 45,
      persons_covered: 70,
      female_covered: 50,
      male_covered: 20,
      persons_beyond: 30,
      female_beyond: 5,
      male_beyond: 25,
      share: 0.7,
      female_share: 50 / 55,
      male_share: 20 / 45,
      mean_km: expect.closeTo((40 * b_km + 30 * c_km) / 100, 9),
      median_km: b_km,
    });
    expect([...coverage.by_adm3.keys()]).toEqual(['D1a', 'D1b', 'D1c']);
    expect(coverage.by_adm3.get('D1c')).toMatchObject({ persons_beyond: 30, share: 0, median_km: c_km });
    expect(coverage.by_catchment.get('X')?.persons).toBe(100);
    expect(coverage.by_catchment.get('Y')).toMatchObject({
      persons: 0,
      share: null,
      mean_km: null,
      median_km: null,
    });
  });
  it('takes a point at the very radius as within', () => {
    const towns = [town('a', 30.1, 1, 1)];
    const km = distanceKm(towns[0]!, office('X', 30));
    expect(coverageOf(towns, [office('X', 30)], km).total.share).toBe(1);
    expect(coverageOf(towns, [office('X', 30)], km - 1e-9).total.share).toBe(0);
  });
  it('leaves everyone beyond when there is no office', () => {
    const { total, by_catchment, points: list } = coverageOf([town('a', 30, 3, 4)], [], 50);
    expect(total).toMatchObject({ persons: 7, persons_beyond: 7, share: 0, mean_km: null, median_km: null });
    expect(by_catchment.size).toBe(0);
    expect(list).toEqual([{ locality_id: 'a', facility_id: null, distance_km: null, covered: false }]);
  });
  it('has no shares where nobody lives', () => {
    const { total } = coverageOf([], [office('X', 30)], 5);
    expect(total).toMatchObject({
      persons: 0,
      share: null,
      female_share: null,
      mean_km: null,
      median_km: null,
    });
  });

  it('agrees with counting by hand, in every grouping', () => {
    fc.assert(
      fc.property(points, facilities, fc.double({ min: 0, max: 300, noNaN: true }), (from, to, radius) => {
        const coverage = coverageOf(from, to, radius);
        const near = nearest(from, to);
        const check = (tally: CoverageTally | undefined, mine: (k: number) => boolean) => {
          const members = [...from.keys()].filter(mine);
          const covered = members.filter(
            (k) => near[k]!.distance_km !== null && near[k]!.distance_km! <= radius,
          );
          const sum = (list: number[], sex: 'female' | 'male') => list.reduce((n, k) => n + from[k]![sex], 0);
          expect(tally).toMatchObject({
            female: sum(members, 'female'),
            male: sum(members, 'male'),
            female_covered: sum(covered, 'female'),
            male_covered: sum(covered, 'male'),
          });
          expect(tally!.persons).toBe(tally!.female + tally!.male);
          expect(tally!.persons_covered + tally!.persons_beyond).toBe(tally!.persons);
          expect(tally!.female_beyond + tally!.male_beyond).toBe(tally!.persons_beyond);
          if (tally!.median_km !== null) {
            const weight = (test: (km: number) => boolean) =>
              members
                .filter((k) => test(near[k]!.distance_km!))
                .reduce((n, k) => n + from[k]!.female + from[k]!.male, 0);
            expect(2 * weight((km) => km <= tally!.median_km!)).toBeGreaterThanOrEqual(tally!.persons);
            expect(2 * weight((km) => km < tally!.median_km!)).toBeLessThan(tally!.persons);
          } else expect(tally!.persons === 0 || to.length === 0).toBe(true);
        };
        check(coverage.total, () => true);
        for (const [code, tally] of coverage.by_adm2) check(tally, (k) => from[k]!.adm2_pcode === code);
        for (const [code, tally] of coverage.by_adm3) check(tally, (k) => from[k]!.adm3_pcode === code);
        for (const [code, tally] of coverage.by_catchment) check(tally, (k) => near[k]!.facility_id === code);
        expect([...coverage.by_catchment.keys()]).toEqual(to.map((site) => site.facility_id));
      }),
    );
  });
  it('never serves fewer within a wider radius', () => {
    fc.assert(
      fc.property(points, facilities, fc.nat(100), fc.nat(100), (from, to, radius, more) => {
        const narrow = coverageOf(from, to, radius).total.persons_covered;
        expect(coverageOf(from, to, radius + more).total.persons_covered).toBeGreaterThanOrEqual(narrow);
      }),
    );
  });
});
