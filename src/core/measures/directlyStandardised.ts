import { gammaQuantile } from '../distributions.ts';
import { type Interval, LEVEL } from '../intervals.ts';
import { sum } from '../statistics/numbers/summaries.ts';

/** One age or sex group: its cases, its persons × years, and its persons in the standard population. */
export interface Stratum {
  readonly count: number;
  readonly exposure: number;
  readonly standard: number;
}

/** Rates per person and year. */
export interface StandardisedRate extends Interval {
  readonly crude: number;
  readonly rate: number;
}

/**
 * The rate that the standard population would have with the rates of each group: Σ w · count / exposure, with the gamma
 * interval of Fay and Feuer (1997, Statistics in Medicine 16). Equals epitools' `ageadjust.direct`. The lower end is 0 without
 * cases. Throws when a group has no exposure or nobody is in the standard.
 */
export function directlyStandardised(strata: readonly Stratum[], level = LEVEL): StandardisedRate {
  const everyone = sum(strata.map(({ standard }) => standard));
  if (!(everyone > 0)) throw new RangeError('a standard population needs persons');
  if (!strata.every(({ exposure }) => exposure > 0)) throw new RangeError('a rate needs persons');
  // What one case of each group adds to the rate.
  const steps = strata.map(({ standard, exposure }) => standard / everyone / exposure);
  const rate = sum(strata.map(({ count }, k) => count * steps[k]!));
  const variance = sum(strata.map(({ count }, k) => count * steps[k]! ** 2));
  const step = Math.max(...steps);
  const tail = (1 - level) / 2;
  const quantile = (p: number, at: number, spread: number) =>
    gammaQuantile(p, at ** 2 / spread) * (spread / at);
  return {
    crude: sum(strata.map(({ count }) => count)) / sum(strata.map(({ exposure }) => exposure)),
    rate,
    low: rate === 0 ? 0 : quantile(tail, rate, variance),
    high: quantile(1 - tail, rate + step, variance + step ** 2),
  };
}
