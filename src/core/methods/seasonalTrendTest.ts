import { done } from '../statistics/outcome.ts';
import { seasonalMannKendall } from '../statistics/time/mannKendall.ts';
import { senInterval } from '../statistics/time/senSlope.ts';
import { enoughMonths, noGaps, noneHidden, varies } from './conditions.ts';
import { type TrendWord, tellTrends, testTrends } from './districtTrends.ts';
import { wordOf } from './figure.ts';
import type { Method } from './method.ts';
import { areaSeries, leftOutOf } from './methodData.ts';
import { isDoubtful, READINGS } from './readings.ts';

type Word = TrendWord | 'between' | 'correlated' | 'independent';

/** Three values of each month of the year; two can only rise or fall. */
const MONTHS = 36;

/** Seasonal Mann–Kendall test: each month of the year against the same month of other years, so that seasons play no part. */
export const seasonalTrendTest: Method<Word> = {
  id: 'seasonal-mann-kendall',
  question: 'course',
  reads: ['incident'],
  settings: [
    {
      id: 'between',
      label: 'between',
      options: () => [
        { value: 'correlated', label: wordOf('correlated') },
        { value: 'independent', label: wordOf('independent') },
      ],
      standard: () => 'correlated',
    },
  ],
  conditions: (data) => [
    { ...enoughMonths(data.months.length, MONTHS), instead: 'mann-kendall' },
    noGaps(areaSeries(data)),
    noneHidden(areaSeries(data)),
    varies(data.together),
  ],
  run(data, settings, work) {
    const trends = testTrends(
      data,
      (values, wanted) => {
        const tested = seasonalMannKendall(values, 12, { correlated: settings.between === 'correlated' });
        if (tested.kind === 'refused') return tested;
        const { slope, p, var_s } = tested.result;
        const interval = wanted ? senInterval(values, var_s, 12) : { low: slope, high: slope };
        return done({ slope, interval, p });
      },
      work,
    );
    if (trends.kind === 'refused') return trends;
    const readings = areaSeries(data).some(({ cells }) => isDoubtful(cells)) ? READINGS : 1;
    return done({
      ...tellTrends<Word>(trends.result, 'cases', readings),
      left_out: leftOutOf(data, trends.result),
    });
  },
};
