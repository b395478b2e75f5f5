import { describe, expect, it } from 'vitest';
import { resultOf } from '#core/statistics/outcome.ts';
import { autoregression } from '#core/statistics/time/autoregression.ts';
import { changePoint } from '#core/statistics/time/changePoint.ts';
import { crossCorrelation } from '#core/statistics/time/crossCorrelation.ts';
import { mannKendall } from '#core/statistics/time/mannKendall.ts';
import { type StlOptions, stl } from '#core/statistics/time/stl.ts';
import series from '../cases/series.json' with { type: 'json' };
import robust from '../cases/stl_robust.json' with { type: 'json' };
import { allNear, near } from '../near.ts';

const degrees = (...[seasonal, trend, low]: number[]) =>
  ({ seasonal, trend, low }) as NonNullable<StlOptions['degrees']>;

describe('stl equals R', () => {
  it.each(series.stl)('$name', (want) => {
    const parts = resultOf(
      stl(want.x, want.period, {
        ...(want.windows.s < 10 * want.x.length && { seasonal: want.windows.s }),
        trend: want.windows.t,
        low: want.windows.l,
        degrees: degrees(want.degrees.s, want.degrees.t, want.degrees.l),
        jumps: { seasonal: want.jumps.s, trend: want.jumps.t, low: want.jumps.l },
        inner: want.inner,
        outer: want.outer,
      }),
    );
    for (const part of ['seasonal', 'trend', 'remainder', 'weights'] as const)
      allNear(parts[part], want[part]);
  });
  it('with its defaults', () => {
    for (const name of ['months, periodic', 'quarters, periodic', 'days, periodic']) equalsParts(name, {});
    for (const name of ['months, window 7', 'days, window 7']) equalsParts(name, { seasonal: 7 });
    equalsParts('months, even windows', { seasonal: 8, trend: 20, low: 12 });
  });
  const equalsParts = (name: string, options: StlOptions) => {
    const want = series.stl.find((one) => one.name === name)!;
    const parts = resultOf(stl(want.x, want.period, options));
    for (const part of ['seasonal', 'trend', 'remainder'] as const) allNear(parts[part], want[part]);
  };
});

describe('stl equals statsmodels', () => {
  it.each(robust.cases)('$name', ({ x, period, inner, outer, options, ...want }) => {
    const { seasonal, trend, low_pass, seasonal_deg = 1, trend_deg = 1, low_pass_deg = 1 } = options;
    const { seasonal_jump = 1, trend_jump = 1, low_pass_jump = 1 } = options;
    const parts = resultOf(
      stl(x, period, {
        seasonal,
        trend,
        low: low_pass,
        degrees: degrees(seasonal_deg, trend_deg, low_pass_deg),
        jumps: { seasonal: seasonal_jump, trend: trend_jump, low: low_pass_jump },
        inner,
        outer,
      }),
    );
    for (const part of ['seasonal', 'trend', 'remainder', 'weights'] as const)
      allNear(parts[part], want[part]);
  });
});

describe('the trend test equals R’s test of Kendall’s tau', () => {
  it.each(series.kendall)('$name', ({ x, z, p }) => {
    const test = resultOf(mannKendall(x));
    near(test.z, z);
    near(test.p, p);
  });
});

describe('cross-correlations equal R’s', () => {
  it.each(series.ccf)('$name', ({ x, y, lag, r }) => {
    const { lags } = resultOf(crossCorrelation(x, y, lag.at(-1)!));
    expect(lags.map((one) => one.lag)).toEqual(lag);
    allNear(
      lags.map((one) => one.r),
      r,
    );
  });
});

describe('autoregressions equal R’s', () => {
  it.each(series.ar)('$name', ({ x, most, coefficients, variance }) => {
    const found = autoregression(x, most);
    allNear(found.coefficients, [coefficients].flat());
    near(found.variance / variance, 1);
  });
});

describe('a change of level is where strucchange has the largest F', () => {
  it.each(series.change_point)('$name', ({ x, least, at, F, before, after }) => {
    const found = resultOf(changePoint(x, { least, draws: 9 }));
    expect(found.at).toBe(at);
    near(found.t ** 2, F);
    near(found.before, before);
    near(found.after, after);
  });
});
