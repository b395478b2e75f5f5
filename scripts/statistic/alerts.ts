import { cusum } from '#core/statistics/alerts/cusum.ts';
import { ears, earsC3 } from '#core/statistics/alerts/ears.ts';
import { farrington } from '#core/statistics/alerts/farrington.ts';

import { choice, flag, list, named, number, optional, positive, whole } from './field.ts';
import { type Statistic, statistic } from './statistic.ts';

const counts = named(list(number('cases, in order', 0)), 'observed', 'values', 'x');
const share = (says: string) => number(says, 0, 1);
const quiet = [4, 6, 3, 5, 4, 7, 5, 4, 6, 5, 3, 6, 5, 18, 6];

/** Alerts for a value above what is expected. Places in the answers count from 0. */
export const alerts: readonly Statistic[] = [
  statistic(
    'ears',
    "the Early Aberration Reporting System's C1, C2 and C3 (surveillance's earsC)",
    {
      counts,
      method: optional(choice('which of the three', ['C1', 'C2', 'C3']), 'C2'),
      baseline: optional(whole('values in the baseline', 2), 7),
      alpha: optional(share('chance of a false alarm; 0.001 unless told, 0.025 for C3'), null),
    },
    { counts: quiet, method: 'C1' },
    ({ counts, method, baseline, alpha }) => {
      const options = { baseline, ...(alpha !== null && { alpha }) };
      return method === 'C3'
        ? earsC3(counts, options)
        : ears(counts, { ...options, gap: method === 'C1' ? 0 : 2 });
    },
  ),
  statistic(
    'cusum',
    "one-sided cumulative sum of standardised counts (surveillance's algo.cusum)",
    {
      counts,
      expected: named(positive('the mean that is expected'), 'm'),
      k: optional(number('excess in standard deviations that does not count', 0), 1.04),
      h: optional(number('the sum that alarms', 0), 2.26),
      scale: named(
        optional(choice('how counts are made alike normal', ['standard', 'rossi', 'anscombe']), 'standard'),
        'trans',
      ),
    },
    { counts: quiet, expected: 5 },
    ({ counts, ...options }) => cusum(counts, options),
  ),
  statistic(
    'farrington',
    "each value against the same time of earlier years (surveillance's algo.farrington)",
    {
      counts,
      from: whole('place of the first value that is judged, from 0', 1),
      period: named(whole('values in a year', 2), 'freq'),
      years: optional(whole('years that are looked back to', 1), 5),
      half_window: optional(whole('values on either side of the same time'), 3),
      alpha: optional(share('two-sided level of the interval'), 0.01),
      reweight: optional(flag('gives old outbreaks less weight'), true),
      trend: optional(flag('follows a trend where there is one'), true),
      only: optional(list(whole('places that are judged; all from the first on unless told')), null),
      spread_factor: optional(number('variance over mean that p at least reckons with', 1), null),
      spread_df: optional(positive('freedoms of that factor'), Number.MAX_SAFE_INTEGER),
    },
    {
      counts: Array.from({ length: 50 }, (_, k) => 20 + ((k * 7) % 5) + (k === 49 ? 30 : 0)),
      from: 48,
      period: 12,
      years: 3,
      half_window: 1,
    },
    ({ counts, from, half_window, only, spread_factor, spread_df, ...options }) =>
      farrington(counts, from, {
        ...options,
        halfWindow: half_window,
        ...(only !== null && { only }),
        ...(spread_factor !== null && { spread: { factor: spread_factor, df: spread_df } }),
      }),
  ),
];
