import { describe, expect, it } from 'vitest';
import {
  betaBinomialUpper,
  negativeBinomialQuantile,
  poissonQuantile,
} from '#core/statistics/numbers/countDistributions.ts';

/** Exact values of scipy 1.17.1: `nbinom.ppf`, `poisson.ppf`, `betabinom.sf`. */
describe('counts too large to be summed one by one', () => {
  it.each([
    [0.025, 30, 2e6, 1_349_387],
    [0.5, 30, 2e6, 1_977_822],
    [0.975, 1000, 1.2e6, 1_275_537],
    [0.025, 1e9, 1e9, 999_912_349],
  ])('has the %f quantile of a negative binomial within two counts', (p, size, mean, exactly) => {
    expect(Math.abs(negativeBinomialQuantile(p, size, mean) - exactly)).toBeLessThanOrEqual(2);
  });
  it('has the quantiles of a Poisson count exactly', () => {
    expect(poissonQuantile(0.025, 1e9)).toBe(999_938_021);
    expect(poissonQuantile(0.975, 1e6)).toBe(1_001_960);
  });
  it.each([
    [600_500, 1_200_000, 50_000, 50_000, 0.4001607420207728],
    [590_000, 1_200_000, 3_000, 3_300, 0.007112245360602731],
    [610_000, 1_100_000, 40, 40, 0.16463969621194374],
  ])('has the upper tail of a beta-binomial at %i of %i to a thousandth', (count, trials, a, b, tail) => {
    expect(Math.abs(betaBinomialUpper(count, trials, a, b) / tail - 1)).toBeLessThan(1e-3);
  });
});
