import { describe, expect, it } from 'vitest';
import { resultOf } from '#core/statistics/outcome.ts';
import {
  mannKendall,
  seasonalMannKendall,
  TREND_CORRECTIONS,
  type TrendTest,
} from '#core/statistics/time/mannKendall.ts';
import { senInterval, senSlope } from '#core/statistics/time/senSlope.ts';
import seasons from '../cases/seasons.json' with { type: 'json' };
import { near } from '../near.ts';

function equals(found: TrendTest, want: TrendTest): void {
  for (const key of ['s', 'var_s', 'z', 'p', 'tau', 'slope', 'intercept'] as const)
    near(found[key], want[key]);
}

describe('seasonal trend tests with ties and part cycles', () => {
  it.each(seasons.seasonal)('$name', ({ x, period, plain, correlated }) => {
    equals(resultOf(seasonalMannKendall(x, period)), plain);
    equals(resultOf(seasonalMannKendall(x, period, { correlated: true })), correlated);
  });
});

describe('trend tests that allow for memory, with ties', () => {
  it.each(seasons.corrected)('$name', ({ x, lag, cases }) => {
    for (const correction of TREND_CORRECTIONS)
      equals(resultOf(mannKendall(x, { correction, ...(lag && { lag }) })), cases[correction]);
  });
});

describe('the interval of Sen’s slope equals SciPy’s', () => {
  it.each(seasons.interval)('$name', ({ x, slope, interval }) => {
    near(senSlope(x).slope, slope);
    const { low, high } = senInterval(x, resultOf(mannKendall(x)).var_s);
    expect([low, high]).toEqual(interval);
  });
});
