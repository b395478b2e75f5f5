import { boundsOf, type NumberCell } from '../../cell.ts';
import { rateRatioTail } from '../../intervals.ts';
import type { Exposure } from '../../rates.ts';
import { betaBinomialUpper } from '../numbers/countDistributions.ts';
import { normalQuantile } from '../numbers/normal.ts';
import { studentTwoSided } from '../numbers/studentT.ts';

/** How much more than Poisson counts some counts vary: variance over mean, at least 1, and how many freedoms told so. */
export interface Spread {
  readonly factor: number;
  readonly df: number;
}

/**
 * Two-sided probability of so unequal counts under equal rates, over every pair of true counts that the cells allow: the exact
 * conditional test (Przyborowski and Wilenski 1940). With a spread, counts enter as so many fewer independent ones, must also
 * be too unequal for negative binomial ones, and p is Student's, since the spread is itself an estimate.
 */
export function unequalRatesP(
  current: NumberCell,
  previous: NumberCell,
  exposure: Exposure,
  spread?: Spread,
): number {
  const factor = spread?.factor ?? 1;
  const now = boundsOf(current)!;
  const before = boundsOf(previous)!;
  const events = (count: number, time: number) => ({ count: count / factor, exposure: time });
  const rise = rateRatioTail(events(now.low, exposure.current), events(before.high, exposure.previous));
  const fall = rateRatioTail(events(before.low, exposure.previous), events(now.high, exposure.current));
  const scaled = Math.min(1, 2 * Math.min(rise, fall));
  if (!spread) return scaled;
  const share = exposure.current / (exposure.current + exposure.previous);
  const skewed =
    rise < fall
      ? negativeBinomialP(now.low, before.high, share, factor)
      : negativeBinomialP(before.low, now.high, 1 - share, factor);
  return studentised(Math.max(scaled, skewed), spread.df);
}

/** A p that was reckoned as if the variance were known, when it was estimated with so many freedoms. */
export const studentised = (p: number, df: number): number =>
  p < 1 ? studentTwoSided(normalQuantile(1 - p / 2), df) : p;

/**
 * The same for two negative binomial counts whose variance is `factor` times their mean: given their sum, the first is
 * beta-binomial. Its tails are heavier than those of counts that are merely scaled, which matters for single months.
 */
function negativeBinomialP(count: number, other: number, share: number, factor: number): number {
  if (factor <= 1) return 0;
  const [first, second] = [Math.floor(count), Math.ceil(other)];
  const size = (first + second) / (factor - 1);
  return Math.min(1, 2 * betaBinomialUpper(first, first + second, size * share, size * (1 - share)));
}
