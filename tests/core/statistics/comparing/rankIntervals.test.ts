import { describe, expect, it } from 'vitest';
import { exact, rounded } from '#core/cell.ts';
import { rateRatioInterval } from '#core/intervals.ts';
import { rankIntervals } from '#core/statistics/comparing/rankIntervals.ts';
import { unequalRatesP } from '#core/statistics/comparing/unequalRates.ts';

describe('rankIntervals', () => {
  it('leaves every rank open when nothing is told apart', () => {
    expect(rankIntervals([3, 1, 2], () => false)).toEqual([
      { rank: 1, low: 1, high: 3 },
      { rank: 3, low: 1, high: 3 },
      { rank: 2, low: 1, high: 3 },
    ]);
  });
  it('closes in by those who are surely higher and lower', () => {
    const higher = new Set(['0 1', '0 2']);
    expect(rankIntervals([9, 1, 2], (i, j) => higher.has(`${i} ${j}`))).toEqual([
      { rank: 1, low: 1, high: 1 },
      { rank: 3, low: 2, high: 3 },
      { rank: 2, low: 2, high: 3 },
    ]);
  });
  it('gives equal values the better rank', () => {
    expect(rankIntervals([5, 5, 1], () => false).map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });
});

describe('unequalRatesP', () => {
  const once = { current: 1, previous: 1 };
  it('is at its level where the exact interval of the ratio just leaves out 1', () => {
    const p = unequalRatesP(exact(60), exact(35), once);
    const { low } = rateRatioInterval({ count: 60, exposure: 1 }, { count: 35, exposure: 1 }, 1 - p);
    expect(low).toBeCloseTo(1, 9);
  });
  it('is the same from either side', () => {
    const spread = { factor: 2.3, df: 40 };
    expect(unequalRatesP(exact(60), exact(35), once, spread)).toBeCloseTo(
      unequalRatesP(exact(35), exact(60), once, spread),
      12,
    );
  });
  it('grows with spread, with few freedoms, and with rounding', () => {
    const plain = unequalRatesP(exact(60), exact(35), once);
    const spread = unequalRatesP(exact(60), exact(35), once, { factor: 2, df: 1e6 });
    expect(spread).toBeGreaterThan(plain);
    expect(unequalRatesP(exact(60), exact(35), once, { factor: 2, df: 6 })).toBeGreaterThan(spread);
    expect(unequalRatesP(rounded(60, 56, 64), rounded(35, 31, 39), once)).toBeGreaterThan(plain);
  });
});
