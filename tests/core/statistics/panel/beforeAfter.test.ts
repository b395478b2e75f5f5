import { describe, expect, it } from 'vitest';
import { randomFrom } from '#core/random.ts';
import { resultOf } from '#core/statistics/outcome.ts';
import { beforeAfter } from '#core/statistics/panel/beforeAfter.ts';
import { leaningBefore, ratioCourse } from '#core/statistics/panel/ratioCourse.ts';
import { scatterOf } from '#core/statistics/panel/scatterOf.ts';
import { poissonRegression } from '#core/statistics/regression/poissonRegression.ts';
import { countDraw } from '../../../../scripts/bench/noise/draws.ts';
import { near } from '../near.ts';

const made = (seed: number, effect = 1, area = 3, from = 48) => {
  const random = randomFrom(seed);
  return Array.from({ length: 7 }, (_, i) =>
    Array.from({ length: 96 }, (_, t) =>
      random.poisson((8 + 3 * i) * (1 + 0.3 * Math.sin(t / 2)) * (i === area && t >= from ? effect : 1)),
    ),
  );
};

describe('beforeAfter', () => {
  it('is the interaction of a Poisson regression on the four sums', () => {
    const counts = made(5);
    const sum = (i: number, from: number, to: number) =>
      counts[i]!.slice(from, to).reduce((total, value) => total + value, 0);
    const others = (from: number, to: number) =>
      counts.reduce((total, _, i) => total + (i === 3 ? 0 : sum(i, from, to)), 0);
    const cells = [others(36, 48), others(48, 60), sum(3, 36, 48), sum(3, 48, 60)].map(
      (value) => value + 0.5,
    );
    const fit = resultOf(
      poissonRegression({
        counts: [...cells, cells[0]!],
        terms: [
          [1, 0, 0, 0],
          [1, 0, 1, 0],
          [1, 1, 0, 0],
          [1, 1, 1, 1],
          [1, 0, 0, 0],
        ],
        weights: [1, 1, 1, 1, 0],
      }),
    );
    const asPoisson = counts.map(() => 1);
    const { own } = resultOf(beforeAfter(counts, { area: 3, at: 48, window: 12 }, asPoisson));
    near(own.estimate, fit.coefficients[3]);
    // The regression takes its errors from the weights of its last step but one.
    near(own.se, fit.standard_errors[3], 1e-7);
  });

  it('finds a planted fall and says how few districts alone can tell', () => {
    const found = resultOf(beforeAfter(made(1, 0.6), { area: 3, at: 48, window: 12 }));
    expect(found.p).toBeLessThanOrEqual(0.05);
    expect(found.interval.low).toBeLessThan(Math.log(0.6));
    expect(found.interval.high).toBeGreaterThan(Math.log(0.6));
    expect(found.interval.high).toBeLessThan(0);
    near(found.smallest_p_areas, 1 / 7);
    near(found.p_areas, 1 / 7);
  });

  it('claims an effect of nothing about once in twenty', () => {
    let claims = 0;
    for (let seed = 0; seed < 200; seed++)
      if (
        resultOf(beforeAfter(made(100 + seed), { area: seed % 7, at: 30 + (seed % 40), window: 12 })).p <=
        0.05
      )
        claims++;
    expect(claims).toBeLessThanOrEqual(17);
  });

  it('claims no more in the largest of districts whose months scatter by their size', () => {
    let claims = 0;
    for (let seed = 0; seed < 200; seed++) {
      const random = randomFrom(900 + seed);
      const counts = Array.from({ length: 7 }, (_, i) =>
        Array.from({ length: 96 }, () => countDraw(30 / (i + 1), 4, random)),
      );
      expect(scatterOf(counts)[0]).toBeGreaterThan(scatterOf(counts)[6]!);
      if (resultOf(beforeAfter(counts, { area: 0, at: 48, window: 12 })).p <= 0.05) claims++;
    }
    expect(claims).toBeLessThanOrEqual(17);
  });

  it('refuses when months or districts do not reach', () => {
    expect(beforeAfter(made(1), { area: 0, at: 6, window: 12 })).toMatchObject({ reason: 'too-few', has: 6 });
    expect(beforeAfter(made(1).slice(0, 2), { area: 0, at: 48, window: 12 })).toMatchObject({
      reason: 'too-few',
    });
  });
});

describe('the course before', () => {
  it('is flat when nothing leans, and tells when something does', () => {
    const options = { area: 3, at: 48, window: 12 };
    expect(Math.abs(leaningBefore(ratioCourse(made(2), options, 3), 12))).toBeLessThan(2.5);
    const leaning = made(2).map((row, i) =>
      i === 3 ? row.map((value, t) => Math.round(value * Math.exp(-0.03 * t + 1.2))) : row,
    );
    expect(leaningBefore(ratioCourse(leaning, options, 3), 12)).toBeLessThan(-3);
  });

  it('has whole stretches on both sides', () => {
    const course = ratioCourse(made(2), { area: 3, at: 47, window: 12 }, 3);
    expect(course[0]!.from).toBe(-45);
    expect(course.at(-1)!.from).toBe(45);
  });
});
