import { describe, expect, it } from 'vitest';
import { resultOf } from '#core/statistics/outcome.ts';
import { mannKendall, seasonalMannKendall, type TrendTest } from '#core/statistics/time/mannKendall.ts';
import { seasonalSenSlope, senSlope } from '#core/statistics/time/senSlope.ts';
import { stl } from '#core/statistics/time/stl.ts';
import reference from '../cases/mann_kendall.json' with { type: 'json' };
import decomposed from '../cases/stl.json' with { type: 'json' };
import { allNear, near } from '../near.ts';

interface Expected {
  readonly p: number;
  readonly z: number;
  readonly Tau: number;
  readonly s: number;
  readonly var_s: number;
  readonly slope: number;
  readonly intercept: number;
}

function equals(test: TrendTest, expected: Expected): void {
  near(test.s, expected.s);
  near(test.var_s, expected.var_s);
  near(test.z, expected.z);
  near(test.p, expected.p);
  near(test.tau, expected.Tau);
  near(test.slope, expected.slope);
  near(test.intercept, expected.intercept);
}

describe.each([
  ['airpassengers', reference.airpassengers],
  ['shampoo', reference.shampoo],
] as const)('trend tests of %s', (_, { data, period, expected }) => {
  it.each([
    ['none', expected.original, {}],
    ['hamed-rao', expected.hamed_rao, {}],
    ['hamed-rao', expected.hamed_rao_lag3, { lag: 3 }],
    ['yue-wang', expected.yue_wang, {}],
    ['prewhiten', expected.prewhiten, {}],
    ['trend-free-prewhiten', expected.tfpw, {}],
  ] as const)('%s equals pyMannKendall', (correction, want, options) => {
    equals(resultOf(mannKendall(data, { correction, ...options })), want);
  });
  it('by season equals pyMannKendall', () => {
    equals(resultOf(seasonalMannKendall(data, period)), expected.seasonal);
    equals(resultOf(seasonalMannKendall(data, period, { correlated: true })), expected.correlated_seasonal);
  });
  it("Sen's lines equal pyMannKendall", () => {
    near(senSlope(data).slope, expected.sens_slope.slope);
    near(senSlope(data).intercept, expected.sens_slope.intercept);
    near(seasonalSenSlope(data, period).slope, expected.seasonal_sens_slope.slope);
    near(seasonalSenSlope(data, period).intercept, expected.seasonal_sens_slope.intercept);
  });
});

describe('trend tests refuse', () => {
  it('series too short for any p under 0.05, constant ones, and gaps', () => {
    expect(mannKendall([1, 2, 3, 4])).toEqual({ kind: 'refused', reason: 'too-few', needs: 5, has: 4 });
    expect(mannKendall([3, 3, 3, 3, 3, 3])).toMatchObject({ reason: 'constant' });
    expect(mannKendall([3, 3, Number.NaN, 3, 3, 3])).toMatchObject({ reason: 'gaps' });
    expect(seasonalMannKendall([1, 2, 3], 12)).toMatchObject({ reason: 'too-few', needs: 24 });
  });
});

describe('stl', () => {
  const { x, freq, seasonal, trend, remainder, weights } = decomposed.nottem_periodic;
  it("equals R's on the temperatures of Nottingham", () => {
    const parts = resultOf(stl(x, freq));
    allNear(parts.seasonal, seasonal);
    allNear(parts.trend, trend);
    allNear(parts.remainder, remainder);
    allNear(parts.weights, weights);
  });
  it('adds up, also when robust and with a season that changes', () => {
    const parts = resultOf(stl(x, freq, { seasonal: 7, robust: true }));
    x.forEach((value, k) => {
      near(parts.seasonal[k]! + parts.trend[k]! + parts.remainder[k]!, value, 1e-12);
    });
    expect(Math.min(...parts.weights)).toBeLessThan(0.5);
  });
  it('refuses less than two full cycles', () => {
    expect(stl(x.slice(0, 23), 12)).toMatchObject({ reason: 'too-few', has: 23 });
  });
});
