import { hasValue, type MissingCell, type SuppressedCell } from '../cell.ts';
import { LEVEL } from '../intervals.ts';
import type { Month, Period } from '../period.ts';
import { type Change, change } from '../rates.ts';
import { unequalRatesP } from '../statistics/comparing/unequalRates.ts';
import type { CountSeries } from './countSeries.ts';
import { spreadInterval } from './spreadInterval.ts';
import { pastOf, spreadOfChange } from './usualSpread.ts';

const EVEN = { current: 1, previous: 1 };

/**
 * The change of one count against the period before, held against how its own months and years scatter: what stands alone on a
 * tile, by the measure of `whatChanged` and the maps. The interval is as wide as that scatter makes it. Gaps and low bases as
 * `change` has them; a series without months is taken for Poisson counts.
 */
export function usualChange(
  series: CountSeries,
  period: Period,
  first: Month,
  level = LEVEL,
): Change | MissingCell | SuppressedCell {
  const { current, previous, months } = series;
  const plain = change(current, previous, EVEN, level);
  if (plain.kind !== 'change' || !hasValue(current) || !hasValue(previous)) return plain;
  if (![...months.values()].some(hasValue)) return plain;
  const spread = spreadOfChange(pastOf([series], period, first), 0, current.value, previous.value);
  const { low, high } = spreadInterval(current, previous, EVEN, spread, 1 - level);
  const verdict = current.value > previous.value ? 'rise' : 'fall';
  // The test also asks whether counts that cluster could be so unequal, so it may be silent where the interval leaves out 0.
  const isClear =
    unequalRatesP(current, previous, EVEN, spread) <= 1 - level && (verdict === 'rise' ? low > 0 : high < 0);
  return { ...plain, low, high, verdict: isClear ? verdict : 'no-clear-change' };
}
