import { betaCdf, betaQuantile, gammaQuantile, lnGamma, normalZ } from './distributions.ts';

/** Both ends belong to the interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The confidence level that the atlas prints everywhere. */
export const LEVEL = 0.95;

/** A count of events and the exposure (persons × years) in which they were counted. */
export interface Events {
  readonly count: number;
  readonly exposure: number;
}

/**
 * Exact interval for the mean of a Poisson count, by gamma quantiles (Garwood 1936, Biometrika 28). The lower end is 0 when
 * the count is 0.
 */
export function poissonInterval(count: number, level = LEVEL): Interval {
  const tail = (1 - level) / 2;
  return {
    low: count === 0 ? 0 : gammaQuantile(tail, count),
    high: gammaQuantile(1 - tail, count + 1),
  };
}

/** Byar's approximation of the exact Poisson interval (Breslow and Day 1987, volume II, formula 2.10): good from about 10. */
export function byarInterval(count: number, level = LEVEL): Interval {
  const z = normalZ(level);
  const limit = (x: number, sign: number) => x * (1 - 1 / (9 * x) + (sign * z) / (3 * Math.sqrt(x))) ** 3;
  return { low: count === 0 ? 0 : limit(count, -1), high: limit(count + 1, 1) };
}

/**
 * Exact interval for the ratio of two Poisson rates: given the sum, the first count is binomial, and Clopper–Pearson's
 * interval for its share turns into one for the ratio (Przyborowski and Wilenski 1940; R's poisson.test). The high end is
 * infinite when the second count is 0.
 */
export function rateRatioInterval(a: Events, b: Events, level = LEVEL): Interval {
  const tail = (1 - level) / 2;
  return {
    low: a.count === 0 ? 0 : lowestRatio(a, b, tail),
    high: b.count === 0 ? Number.POSITIVE_INFINITY : 1 / lowestRatio(b, a, tail),
  };
}

function lowestRatio(a: Events, b: Events, tail: number): number {
  const share = betaQuantile(tail, a.count, b.count + 1);
  return (share / (1 - share)) * (b.exposure / a.exposure);
}

/** Exact one-sided probability of a ratio at least this high when the two rates are equal. 1 when the first count is 0. */
export function rateRatioTail(a: Events, b: Events): number {
  if (a.count === 0) return 1;
  return betaCdf(a.exposure / (a.exposure + b.exposure), a.count, b.count + 1);
}

/**
 * Exact two-sided probability of so unequal whole counts when the two rates are equal: of all ways to split their sum, those no
 * likelier than this one (R's poisson.test, which lets likelihoods within 1e-7 count as equal).
 */
export function rateRatioP(a: Events, b: Events): number {
  const trials = a.count + b.count;
  const share = a.exposure / (a.exposure + b.exposure);
  const mass = (count: number) =>
    Math.exp(
      lnGamma(trials + 1) -
        lnGamma(count + 1) -
        lnGamma(trials - count + 1) +
        count * Math.log(share) +
        (trials - count) * Math.log1p(-share),
    );
  const seen = mass(a.count) * (1 + 1e-7);
  let p = 0;
  for (let count = 0; count <= trials; count++) {
    const each = mass(count);
    if (each <= seen) p += each;
  }
  return Math.min(1, p);
}

/**
 * Interval for the difference of two Poisson rates (first minus second, per unit of exposure), from the two exact intervals
 * by the method of variance estimates recovery (Zou and Donner 2008, Statistics in Medicine 27).
 */
export function rateDifferenceInterval(a: Events, b: Events, level = LEVEL): Interval {
  const limits = ({ count, exposure }: Events) => {
    const { low, high } = poissonInterval(count, level);
    return { rate: count / exposure, low: low / exposure, high: high / exposure };
  };
  const first = limits(a);
  const second = limits(b);
  const difference = first.rate - second.rate;
  return {
    low: difference - Math.hypot(first.rate - first.low, second.high - second.rate),
    high: difference + Math.hypot(first.high - first.rate, second.rate - second.low),
  };
}
