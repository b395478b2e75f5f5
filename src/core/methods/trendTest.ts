import { twoSided } from '../statistics/numbers/normal.ts';
import { done, type Outcome } from '../statistics/outcome.ts';
import {
  kendallScore,
  kendallVariance,
  mannKendall,
  TREND_CORRECTIONS,
  type TrendCorrection,
} from '../statistics/time/mannKendall.ts';
import { senInterval } from '../statistics/time/senSlope.ts';
import { enoughMonths, noGaps, noneHidden, varies } from './conditions.ts';
import { type TrendEstimate, type TrendWord, tellTrends, testTrends } from './districtTrends.ts';
import { wordOf } from './figure.ts';
import type { Method } from './method.ts';
import { areaSeries, leftOutOf } from './methodData.ts';
import { isDoubtful, READINGS } from './readings.ts';

type Word = TrendWord | 'correction' | 'uncorrected' | Exclude<TrendCorrection, 'none'>;

/** Fewer months cannot tell a trend from a season. */
const MONTHS = 24;

/** Mann–Kendall test with Sen's slope a year, with a choice of corrections for months that resemble their neighbours. */
export const trendTest: Method<Word> = {
  id: 'mann-kendall',
  question: 'course',
  reads: ['incident'],
  settings: [
    {
      id: 'correction',
      label: 'correction',
      options: () =>
        TREND_CORRECTIONS.map((value) => ({
          value,
          label: wordOf(value === 'none' ? 'uncorrected' : value),
        })),
      standard: () => 'hamed-rao',
    },
  ],
  conditions: (data) => [
    enoughMonths(data.months.length, MONTHS),
    noGaps(areaSeries(data)),
    noneHidden(areaSeries(data)),
    varies(data.together),
  ],
  run(data, settings, work) {
    const correction = settings.correction as TrendCorrection;
    const trends = testTrends(data, (values, wanted) => trendOf(values, correction, wanted), work);
    if (trends.kind === 'refused') return trends;
    const readings = areaSeries(data).some(({ cells }) => isDoubtful(cells)) ? READINGS : 1;
    return done({
      ...tellTrends<Word>(trends.result, 'cases', readings),
      left_out: leftOutOf(data, trends.result),
    });
  },
};

/** Lags beyond a quarter are noise, which would make the variance now too small, now too large. */
const LAGS = 3;

/**
 * Sen's slope a year with the p of the correction, or of the plain test where that is larger: with few years a correction
 * often finds correlations below zero in noise, and would then make the test bolder than it is without.
 */
function trendOf(
  values: readonly number[],
  correction: TrendCorrection,
  wanted: boolean,
): Outcome<TrendEstimate> {
  const tested = mannKendall(values, { correction, lag: LAGS });
  if (tested.kind === 'refused') return tested;
  const { slope, p, var_s } = tested.result;
  const plain = kendallVariance(values);
  const score = correction.endsWith('prewhiten') ? kendallScore(values) : tested.result.s;
  const bold = twoSided((score - Math.sign(score)) / Math.sqrt(plain));
  const interval = wanted ? senInterval(values, Math.max(var_s, plain)) : { low: slope, high: slope };
  return done({
    slope: 12 * slope,
    interval: { low: 12 * interval.low, high: 12 * interval.high },
    p: Math.max(p, bold),
  });
}
