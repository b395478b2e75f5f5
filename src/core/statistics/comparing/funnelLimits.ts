import type { Interval } from '../../intervals.ts';
import {
  negativeBinomialCdf,
  negativeBinomialQuantile,
  negativeBinomialUpper,
  poissonCdf,
  poissonQuantile,
  poissonUpper,
} from '../numbers/countDistributions.ts';
import { quantile, sum } from '../numbers/summaries.ts';

/**
 * The limits between which a count lies with probability 1 − `miss` when so many are expected: exact for a Poisson count, or
 * for a negative binomial one whose variance is `factor` times its mean; drawn between whole counts so that the chance is met
 * (Spiegelhalter 2005, Statistics in Medicine 24, appendix A.1.1).
 */
export function funnelLimits(expected: number, factor: number, miss: number): Interval {
  const size = expected / (factor - 1);
  const cdf = (count: number) =>
    factor <= 1 ? poissonCdf(count, expected) : negativeBinomialCdf(count, size, expected);
  const limit = (p: number) => {
    const above = factor <= 1 ? poissonQuantile(p, expected) : negativeBinomialQuantile(p, size, expected);
    const [at, below] = [cdf(above), cdf(above - 1)];
    return Math.max(0, above - (at > below ? (at - p) / (at - below) : 0));
  };
  return { low: limit(miss / 2), high: limit(1 - miss / 2) };
}

/** Two-sided probability of a count as far from what is expected, over all true counts from `low` to `high`. */
export function farFromExpectedP({ low, high }: Interval, expected: number, factor: number): number {
  const size = expected / (factor - 1);
  const above = factor <= 1 ? poissonUpper(low, expected) : negativeBinomialUpper(low, size, expected);
  const below = factor <= 1 ? poissonCdf(high, expected) : negativeBinomialCdf(high, size, expected);
  return Math.min(1, 2 * Math.min(above, below));
}

/** The share of the scores at either end that is pulled in, so that those who stand out do not hide themselves. */
const WINSORISED = 0.1;

/**
 * How much places differ beyond chance, as a variance of their ratios of observed to expected, by moments from winsorised
 * scores (Spiegelhalter 2005, Quality and Safety in Health Care 14, 347–351; DerSimonian and Laird 1986). `variances` are those
 * of the ratios by chance alone.
 */
export function variationBetween(ratios: readonly number[], variances: readonly number[]): number {
  const z = ratios.map((ratio, k) => (ratio - 1) / Math.sqrt(variances[k]!));
  const [low, high] = [quantile(z, WINSORISED), quantile(z, 1 - WINSORISED)];
  const squares = sum(z.map((value) => Math.min(high, Math.max(low, value)) ** 2));
  const weights = variances.map((variance) => 1 / variance);
  const all = sum(weights);
  return Math.max(0, (squares - (z.length - 1)) / (all - sum(weights.map((weight) => weight ** 2)) / all));
}
