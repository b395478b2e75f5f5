import { addMonths } from '#core/period.ts';
import { done } from '#core/statistics/outcome.ts';
import { autocorrelation } from '#core/statistics/time/autocorrelation.ts';
import { autoregression, whiten } from '#core/statistics/time/autoregression.ts';
import { changePoint } from '#core/statistics/time/changePoint.ts';
import { crossCorrelation } from '#core/statistics/time/crossCorrelation.ts';
import { backTest, countInterval, expectMonths, FORECASTERS } from '#core/statistics/time/forecast.ts';
import { mannKendall, seasonalMannKendall, TREND_CORRECTIONS } from '#core/statistics/time/mannKendall.ts';
import { seasonalSenSlope, senSlope } from '#core/statistics/time/senSlope.ts';
import { stl } from '#core/statistics/time/stl.ts';
import { SEED } from '#core/statistics/work.ts';
import { BadInput } from './BadInput.ts';
import { choice, either, field, flag, level, list, named, number, optional, text, whole } from './field.ts';
import { type Statistic, sameLength, statistic } from './statistic.ts';

const values = named(list(number('the series, in order')), 'x', 'data', 'observed');
const period = named(whole('values in a cycle: 12 for months', 2), 'freq');
const degree = field('0 or 1', 'fits local means with 0, local lines with 1', (value): value is 0 | 1 =>
  [0, 1].includes(value as number),
);
const jump = whole('steps between the points that are fitted; a tenth of the window unless told', 1);
const example = { values: [12, 15, 11, 18, 14, 17, 15, 21, 16, 20, 18, 24], period: 4 };
const months = {
  counts: named(list(number('cases of each month', 0)), 'values', 'x'),
  start: text('first month', /^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as "2021-01"'),
};
const fourYears = {
  start: '2021-01',
  counts: Array.from(
    { length: 48 },
    (_, k) => 40 + ((k * 7) % 12) + 5 * Math.round(Math.cos((k * Math.PI) / 6)),
  ),
};

const monthsFrom = (start: string, many: number) =>
  Array.from({ length: many }, (_, k) => addMonths(start, k));

/** Methods for one series, or two. */
export const series: readonly Statistic[] = [
  statistic(
    'mann-kendall',
    "Mann–Kendall test of a trend with Sen's slope, ties and corrections (pyMannKendall)",
    {
      values,
      correction: optional(choice('how memory is allowed for', TREND_CORRECTIONS), 'none'),
      lag: optional(whole('highest lag for hamed-rao and yue-wang', 1), null),
    },
    { values: example.values, correction: 'hamed-rao' },
    ({ values, correction, lag }) => mannKendall(values, { correction, ...(lag !== null && { lag }) }),
  ),
  statistic(
    'seasonal-mann-kendall',
    "Mann–Kendall test by season with the seasonal Sen's slope a cycle (pyMannKendall)",
    {
      values,
      period,
      correlated: optional(flag('adds the covariance between seasons (Hirsch and Slack 1984)'), false),
    },
    example,
    ({ values, period, correlated }) => seasonalMannKendall(values, period, { correlated }),
  ),
  statistic(
    'sen-slope',
    "Sen's line (pyMannKendall's sens_slope; with a period its seasonal one, a cycle)",
    { values, period: optional(period, null) },
    { values: example.values },
    ({ values, period }) => done(period === null ? senSlope(values) : seasonalSenSlope(values, period)),
  ),
  statistic(
    'stl',
    "seasonal and trend decomposition by loess (R's stl)",
    {
      values,
      period,
      seasonal_window: optional(
        either(whole('length of the seasonal window, odd', 7), choice('', ['periodic'])),
        'periodic',
      ),
      trend_window: optional(whole('length of the trend window, odd', 3), null),
      low_window: optional(whole('length of the window of the low-pass filter, odd', 3), null),
      seasonal_degree: optional(degree, 0),
      trend_degree: optional(degree, 1),
      low_degree: optional(degree, 1),
      seasonal_jump: optional(jump, null),
      trend_jump: optional(jump, null),
      low_jump: optional(jump, null),
      robust: optional(flag('gives outliers less weight'), false),
      inner: optional(whole('inner loops', 1), null),
      outer: optional(whole('robust outer loops'), null),
    },
    example,
    ({ values, period, seasonal_window, trend_window, low_window, robust, inner, outer, ...smoothers }) =>
      stl(values, period, {
        seasonal: seasonal_window,
        robust,
        degrees: {
          seasonal: smoothers.seasonal_degree,
          trend: smoothers.trend_degree,
          low: smoothers.low_degree,
        },
        jumps: {
          ...(smoothers.seasonal_jump !== null && { seasonal: smoothers.seasonal_jump }),
          ...(smoothers.trend_jump !== null && { trend: smoothers.trend_jump }),
          ...(smoothers.low_jump !== null && { low: smoothers.low_jump }),
        },
        ...(trend_window !== null && { trend: trend_window }),
        ...(low_window !== null && { low: low_window }),
        ...(inner !== null && { inner }),
        ...(outer !== null && { outer }),
      }),
  ),
  statistic(
    'autocorrelation',
    "autocorrelations by lag, divisor n (R's acf)",
    { values, furthest: whole('furthest lag', 1) },
    { values: example.values, furthest: 4 },
    ({ values, furthest }) => done({ r: autocorrelation(values, furthest) }),
  ),
  statistic(
    'autoregression',
    "autoregression by Yule and Walker, order by AIC (R's ar), and what it does not foresee",
    { values, most: whole('highest order', 1) },
    { values: example.values, most: 3 },
    ({ values, most }) => {
      const model = autoregression(values, most);
      return done({ ...model, whitened: whiten(values, model) });
    },
  ),
  statistic(
    'cross-correlation',
    "correlation of x[t + lag] with y[t] (R's ccf), after pre-whitening where it is asked for",
    {
      x: named(list(number('the series that comes after at positive lags')), 'mdeaths'),
      y: named(list(number('the other series')), 'fdeaths'),
      furthest: optional(whole('furthest lag', 1), 12),
      prewhiten: optional(whole('highest order of the memory of y that both are freed of first'), 0),
    },
    { x: example.values, y: example.values.toReversed(), furthest: 3 },
    ({ x, y, furthest, prewhiten }) => {
      sameLength({ x, y });
      if (prewhiten === 0) return crossCorrelation(x, y, furthest);
      const memory = autoregression(y, prewhiten);
      return crossCorrelation(whiten(x, memory), whiten(y, memory), furthest);
    },
  ),
  statistic(
    'change-point',
    'the place of at most one change of level, p by permutation of blocks (Worsley 1979)',
    {
      values,
      least: optional(whole('fewest values on either side', 2), 6),
      block: optional(whole('values that stay side by side when permuted', 1), 3),
      draws: optional(whole('permutations', 1), 999),
      seed: optional(whole('seed of the permutations'), SEED),
    },
    { values: example.values, least: 3 },
    ({ values, ...options }) => changePoint(values, options),
  ),
  statistic(
    'forecast',
    'months ahead with their interval: as a year before, or by a negative binomial model of the season',
    {
      ...months,
      ahead: optional(whole('months ahead', 1), 6),
      by: optional(choice('forecaster', FORECASTERS), 'season'),
      level,
    },
    fourYears,
    ({ counts, start, ahead, by, level }) => {
      const all = monthsFrom(start, counts.length + ahead);
      const coming = all.slice(counts.length);
      const told = expectMonths(counts, all.slice(0, counts.length), coming, by);
      if (told.kind === 'refused') return told;
      return done(told.result.map((one, k) => ({ month: coming[k], ...one, ...countInterval(one, level) })));
    },
  ),
  statistic(
    'back-test',
    'every forecaster against what came, from a rolling origin (Tashman 2000)',
    {
      ...months,
      horizon: optional(whole('months ahead', 1), 6),
      origins: optional(whole('months from which is forecast', 1), 12),
    },
    { ...fourYears, horizon: 3, origins: 6 },
    ({ counts, start, horizon, origins }) => {
      if (origins + horizon > counts.length)
        throw new BadInput(`origins and horizon pass the ${counts.length} months: ask for fewer`);
      return backTest(counts, monthsFrom(start, counts.length), horizon, origins);
    },
  ),
];
