import { hasValue } from '../cell.ts';
import { LEVEL } from '../intervals.ts';
import type { Month, Period } from '../period.ts';
import { LOW_BASE, type Verdict } from '../rates.ts';
import { holm } from '../statistics/comparing/adjustP.ts';
import { unequalRatesP } from '../statistics/comparing/unequalRates.ts';
import type { CountSeries } from './countSeries.ts';
import { pastOf, spreadOfChange } from './usualSpread.ts';

/**
 * Which of the changes that stand side by side on a screen are more than chance: each held against how its own months and
 * years scatter, all corrected together (Holm 1979). In the order of the series; `no-clear-change` also where there is no
 * number or the previous count is under 10. A series without months is taken for Poisson counts.
 */
export function changeVerdicts(
  series: readonly CountSeries[],
  period: Period,
  first: Month,
  level = LEVEL,
): Verdict[] {
  const past = pastOf(series, period, first);
  const p = series.map(({ current, previous, months }, k) => {
    if (!hasValue(current) || !hasValue(previous) || previous.value < LOW_BASE) return null;
    const spread = months.size > 0 ? spreadOfChange(past, k, current.value, previous.value) : undefined;
    return unequalRatesP(current, previous, { current: 1, previous: 1 }, spread);
  });
  const corrected = holm(
    p.map((value) => value ?? 1),
    p.filter((value) => value !== null).length,
  );
  return series.map(({ current, previous }, k) => {
    if (p[k] === null || corrected[k]! > 1 - level) return 'no-clear-change';
    return hasValue(current) && hasValue(previous) && current.value > previous.value ? 'rise' : 'fall';
  });
}
