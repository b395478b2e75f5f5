import { describe, expect, it } from 'vitest';
import { gammaCdf } from '#core/distributions.ts';
import { poissonInterval } from '#core/intervals.ts';
import {
  empiricalBayes,
  localEmpiricalBayes,
  smoothedInterval,
  standardisedDeviations,
} from '#core/measures/empiricalBayes.ts';
import { randomFrom } from '#core/random.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { attainableP, choose } from '#core/statistics/space/attainable.ts';
import { getisOrd, getisOrdScores } from '#core/statistics/space/getisOrd.ts';
import { gearyC, generalG } from '#core/statistics/space/globalAssociation.ts';
import { localMoran, localMoranMoments } from '#core/statistics/space/localMoran.ts';
import { moran, moranI } from '#core/statistics/space/moran.ts';
import { contiguity, kNearest, withinDistance } from '#core/statistics/space/neighbours.ts';
import { makeWeights, spatialLag, withSelf } from '#core/statistics/space/weights.ts';
import { StoppedError } from '#core/statistics/work.ts';
import { gammaDraw } from '../../../../scripts/bench/noise/draws.ts';
import columbus from '../cases/columbus.json' with { type: 'json' };
import esda from '../cases/esda.json' with { type: 'json' };
import sids from '../cases/nc_sids.json' with { type: 'json' };
import { allNear, near } from '../near.ts';

const lists = columbus.nb.map((list) => list.map((k) => k - 1));
const ids = columbus.polyid.map(String);
const row = makeWeights(ids, lists, 'row');
const binary = makeWeights(ids, lists, 'binary');
const { crime } = columbus;

describe('Moran', () => {
  it('equals spdep, with row and binary weights', () => {
    const test = resultOf(moran(crime, row));
    near(test.i, columbus.moranW_rand.estimate['Moran I statistic']);
    near(test.expected, columbus.moranW_rand.estimate.Expectation);
    near(test.variance, columbus.moranW_rand.estimate.Variance);
    near(test.z, columbus.moranW_rand.statistic);
    near(test.p_normal, columbus.moranW_rand.p, 1e-12);
    near(test.variance_normality, columbus.moranW_norm.estimate.Variance);
    near(resultOf(moran(crime, binary)).z, columbus.moranB_rand.statistic);
    expect(test.p).toBe(1 / 10_000);
    allNear(spatialLag(row, crime), columbus.lag_crime);
  });
  it('keeps the order of areas whose codes look like numbers', () => {
    const backwards = ids.map((_, k) => ids.length - 1 - k);
    const turned = makeWeights(
      backwards.map((k) => ids[k]!),
      backwards.map((k) => lists[k]!.map((j) => ids.length - 1 - j)),
    );
    near(
      moranI(
        backwards.map((k) => crime[k]!),
        turned,
      ),
      columbus.moranW_rand.estimate['Moran I statistic'],
    );
  });
  it('counts one-way links as spdep does', () => {
    // Four areas in a row, each linked to the next only: S1 = Σ (w_ij + w_ji)²/2 over all ordered pairs = 3.
    const oneWay = makeWeights(['a', 'b', 'c', 'd'], [[1], [2], [3], []], 'binary');
    near(moranI([1, 2, 3, 4], oneWay), ((4 / 3) * (0.75 - 0.25 + 0.75)) / 5);
  });
});

describe('local Moran', () => {
  it.each(['conditional', 'total'] as const)('equals spdep, %s', (hypothesis) => {
    const want = columbus[`localmoran_${hypothesis}`];
    const areas = localMoranMoments(crime, row, hypothesis);
    allNear(
      areas.map(({ i }) => i),
      want.Ii,
    );
    allNear(
      areas.map(({ expected }) => expected),
      want.EIi,
    );
    allNear(
      areas.map(({ variance }) => variance),
      want.VarIi,
    );
    allNear(
      areas.map(({ z }) => z),
      want.Z,
    );
    allNear(
      areas.map(({ p }) => p),
      want.p,
    );
    expect(areas.map(({ quadrant }) => quadrant)).toEqual(columbus.quadr.map((text) => text.toLowerCase()));
  });
  it('finds the clusters, with p near the normal one, and the same again', () => {
    const map = resultOf(localMoran(crime, row));
    expect(map.tested).toBe(49);
    expect(resultOf(localMoran(crime, row))).toEqual(map);
    for (const { p, p_permutation, p_corrected } of map.areas) {
      expect(Math.abs(p - p_permutation)).toBeLessThan(0.15);
      expect(p_corrected).toBeGreaterThanOrEqual(p_permutation);
    }
    expect(map.areas.filter(({ significant }) => significant).length).toBeGreaterThan(0);
  });
});

describe('Getis–Ord', () => {
  it('equals spdep, with and without the area itself', () => {
    allNear(getisOrdScores(crime, binary), columbus.localG_B);
    allNear(getisOrdScores(crime, row), columbus.localG_W);
    allNear(getisOrdScores(crime, withSelf(ids, lists, 'binary')), columbus.localGstar_B);
    allNear(getisOrdScores(crime, withSelf(ids, lists, 'row')), columbus.localGstar_W);
  });
  it('equals PySAL', () => {
    const { points, threshold, y, expected } = esda.getis;
    const near2 = points.map((a, i) =>
      points.flatMap((b, j) => (j !== i && Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!) <= threshold ? [j] : [])),
    );
    const names = points.map((_, k) => `p${k}`);
    near(getisOrdScores(y, makeWeights(names, near2, 'binary'))[0], expected.Gi_binary_Z0, 1e-7);
    near(getisOrdScores(y, makeWeights(names, near2, 'row'), 'pysal')[0], expected.Gi_row_Z0, 1e-7);
    near(getisOrdScores(y, withSelf(names, near2, 'binary'))[0], expected.Gistar_binary_Z0, 1e-7);
    near(getisOrdScores(y, withSelf(names, near2, 'row'), 'pysal')[0], expected.Gistar_row_Z0, 1e-7);
    near(generalG(y, makeWeights(names, near2, 'binary')).value, expected.G_global, 1e-7);
    near(generalG(y, makeWeights(names, near2, 'binary')).p, expected.G_p_norm, 1e-5);
  });
  it('marks the same areas as local Moran, which permutes the same sums', () => {
    const hot = resultOf(getisOrd(crime, row)).areas;
    const like = resultOf(localMoran(crime, row)).areas;
    expect(hot.map((area) => area.p_permutation)).toEqual(like.map((area) => area.p_permutation));
  });
});

describe('global association', () => {
  it('equals spdep', () => {
    const c = gearyC(crime, row);
    near(c.value, columbus.gearyW.estimate['Geary C statistic']);
    near(c.variance, columbus.gearyW.estimate.Variance);
    near(c.z, columbus.gearyW.statistic);
    const g = generalG(crime, binary);
    near(g.value, columbus.globalG_B.estimate['Global G statistic']);
    near(g.expected, columbus.globalG_B.estimate.Expectation);
    near(g.variance, columbus.globalG_B.estimate.Variance);
    near(g.z, columbus.globalG_B.statistic[0]![0]!);
  });
});

describe('infant deaths of North Carolina', () => {
  const around = sids.nb.map((list) =>
    [list]
      .flat()
      .map((k) => k - 1)
      .filter((k) => k >= 0),
  );
  it("have spdep's empirical Bayes rates", () => {
    const bayes = empiricalBayes(sids.SID74, sids.BIR74);
    near(bayes.a, sids.EBest.parameters.a, 1e-15);
    near(bayes.b, sids.EBest.parameters.b, 1e-13);
    allNear(bayes.raw, sids.EBest.raw, 1e-12);
    allNear(bayes.smoothed, sids.EBest.estmm, 1e-12);
  });
  it("have spdep's Moran of raw rates, two islands kept, and of standardised rates", () => {
    const weights = makeWeights(sids.county, around);
    const rates = sids.SID74.map((count, k) => (1000 * count) / sids.BIR74[k]!);
    const test = resultOf(moran(rates, weights, { draws: 99, islands: 'keep' }));
    near(test.i, sids.moran_rate74.estimate['Moran I statistic']);
    near(test.variance, sids.moran_rate74.estimate.Variance);
    near(test.z, sids.moran_rate74.statistic);
    const z = standardisedDeviations(sids.SID74, sids.BIR74);
    near(moranI(z, weights), sids.EBImoran);
  });
  it('drawn to their neighbourhood lie between it and the raw rate', () => {
    const { raw, smoothed } = localEmpiricalBayes(sids.SID74, sids.BIR74, around);
    raw.forEach((rate, k) => {
      const group = [k, ...around[k]!];
      const level =
        group.reduce((sum, j) => sum + sids.SID74[j]!, 0) / group.reduce((sum, j) => sum + sids.BIR74[j]!, 0);
      expect(smoothed[k]).toBeGreaterThanOrEqual(Math.min(rate, level) - 1e-15);
      expect(smoothed[k]).toBeLessThanOrEqual(Math.max(rate, level) + 1e-15);
    });
  });
});

describe('what a geography can reach', () => {
  const ring = (n: number, k: number) =>
    makeWeights(
      Array.from({ length: n }, (_, i) => `D${i}`),
      Array.from({ length: n }, (_, i) => Array.from({ length: k }, (_, j) => (i + j + 1) % n)),
    );
  it('is never enough at seven districts, however they touch', () => {
    for (let k = 1; k <= 6; k++) {
      const { smallest, needed, attainable } = attainableP(ring(7, k), 9999);
      expect(attainable).toBe(false);
      expect(Math.min(...smallest)).toBeGreaterThan(needed);
      for (const test of [localMoran, getisOrd])
        expect(test([1, 5, 2, 8, 3, 9, 4], ring(7, k))).toMatchObject({
          kind: 'refused',
          reason: 'unattainable',
          instead: 'seasonal-mann-kendall',
        });
    }
    expect(moran([1, 5, 2, 8, 3, 9, 4], ring(7, 3))).toMatchObject({ reason: 'too-few', needs: 10, has: 7 });
  });
  it('is enough at 18 sub-districts with four neighbours', () => {
    near(attainableP(ring(18, 4), 99_999).smallest[0], 2 / 2380);
    expect(attainableP(ring(18, 4), 9999).attainable).toBe(true);
    expect(choose(17, 4)).toBe(2380);
    expect(attainableP(ring(18, 1), 9999).attainable).toBe(false);
  });
  it('refuses islands, values all alike, and gaps', () => {
    const lonely = makeWeights(
      Array.from({ length: 18 }, (_, k) => `D${k}`),
      Array.from({ length: 18 }, (_, k) => (k === 0 ? [] : [k % 17 === 0 ? 1 : (k % 17) + 1])),
    );
    const values = Array.from({ length: 18 }, (_, k) => (k * 7) % 11);
    expect(moran(values, lonely)).toMatchObject({ reason: 'islands', has: 1 });
    expect(localMoran(Array(18).fill(3), ring(18, 4))).toMatchObject({ reason: 'constant' });
    expect(localMoran([Number.NaN, ...values.slice(1)], ring(18, 4))).toMatchObject({ reason: 'gaps' });
  });
  it('tells its progress, and stops when asked', () => {
    const values = Array.from({ length: 18 }, (_, k) => (k * 7) % 11);
    const seen: number[] = [];
    localMoran(values, ring(18, 4), { draws: 1024, work: { progress: (at) => seen.push(at) } });
    expect(seen.at(-1)).toBe(18 * 1024);
    const work = { signal: { aborted: true } };
    expect(() => localMoran(values, ring(18, 4), { work })).toThrow(StoppedError);
  });
});

describe('neighbours', () => {
  const square = (x: number, y: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  });
  const board = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => square(x, y)));
  it('touch at corners for the queen and along borders for the rook', () => {
    expect(contiguity(board, 'queen')[4]).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
    expect(contiguity(board, 'rook')[4]).toEqual([1, 3, 5, 7]);
    expect(contiguity(board, 'rook')[0]).toEqual([1, 3]);
  });
  it('are the nearest, or those within reach', () => {
    const points = [0, 1, 3, 3.5].map((lon) => ({ lat: 0, lon }));
    expect(kNearest(points, 1)).toEqual([[1], [0], [3], [2]]);
    expect(withinDistance(points, 120)).toEqual([[1], [0], [3], [2]]);
  });
});

describe('the interval of a smoothed rate', () => {
  const prior = { a: 4e-6, b: 0.002 };
  it('is of a gamma posterior whose mean is the smoothed rate', () => {
    const [count, persons] = [12, 4000];
    const { low, high } = smoothedInterval({ low: count, high: count }, persons, prior, 1e6);
    const shape = prior.b ** 2 / prior.a + count;
    const rate = prior.b / prior.a + persons;
    near(shape / rate, prior.b + (prior.a * (count / persons - prior.b)) / (prior.a + prior.b / persons));
    near(gammaCdf(low * rate, shape), 0.025);
    near(gammaCdf(high * rate, shape), 0.975);
  });
  it('is wider for a rounded count, and the level’s own where true rates do not differ', () => {
    const exactly = smoothedInterval({ low: 10, high: 10 }, 4000, prior, 1e6);
    const rounded = smoothedInterval({ low: 6, high: 14 }, 4000, prior, 1e6);
    expect(rounded.low).toBeLessThan(exactly.low);
    expect(rounded.high).toBeGreaterThan(exactly.high);
    const alike = smoothedInterval({ low: 10, high: 10 }, 4000, { a: 0, b: 0.002 }, 50_000);
    near(alike.low, poissonInterval(100).low / 50_000);
    near(alike.high, poissonInterval(100).high / 50_000);
    expect(smoothedInterval({ low: 0, high: 0 }, 4000, { a: 0, b: 0 }, 50_000).low).toBe(0);
  });
  it('holds the true rate as often as it says, where many areas tell the prior', () => {
    const random = randomFrom(3);
    let held = 0;
    for (let run = 0; run < 20; run++) {
      const persons = Array.from({ length: 60 }, (_, k) => 800 + 60 * k);
      const truth = persons.map(() => 0.004 * gammaDraw(4, random));
      const counts = truth.map((rate, k) => random.poisson(rate * persons[k]!));
      const { a, b } = empiricalBayes(counts, persons);
      counts.forEach((count, k) => {
        const { low, high } = smoothedInterval({ low: count, high: count }, persons[k]!, { a, b }, 1e5);
        if (truth[k]! >= low && truth[k]! <= high) held++;
      });
    }
    expect(held / 1200).toBeGreaterThan(0.92);
    expect(held / 1200).toBeLessThan(0.98);
  });
});
