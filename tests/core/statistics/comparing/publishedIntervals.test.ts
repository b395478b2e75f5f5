import { describe, expect, it } from 'vitest';
import { gammaQuantile } from '#core/distributions.ts';
import { byarInterval, poissonInterval, rateRatioInterval, rateRatioP } from '#core/intervals.ts';
import { negativeBinomialQuantile } from '#core/statistics/numbers/countDistributions.ts';
import { normalQuantile } from '#core/statistics/numbers/normal.ts';
import distributions from '../cases/distributions.json' with { type: 'json' };
import intervals from '../cases/poisson_ci.json' with { type: 'json' };
import { near } from '../near.ts';

describe('Poisson intervals of R and epitools', () => {
  it.each(intervals.cases)('of $x in $pt', ({ x, pt, exact_stats, byar }) => {
    const exact = poissonInterval(x);
    near(exact.low / pt, exact_stats[0]);
    near(exact.high / pt, exact_stats[1]);
    // epitools takes x + 1/2 on both sides, which is below 0 without cases; ours takes x and x + 1, as Breslow and Day have it.
    const limit = (count: number, sign: number) =>
      (count * (1 - 1 / (9 * count) + (sign * normalQuantile(0.975)) / (3 * Math.sqrt(count))) ** 3) / pt;
    near(limit(x + 0.5, -1), byar[0]);
    near(limit(x + 0.5, 1), byar[1]);
    near(byarInterval(x).high / pt, limit(x + 1, 1));
    near(byarInterval(x).low / pt, x === 0 ? 0 : limit(x, -1));
  });
  it.each(intervals.rate_ratio)('of the ratio of $x in $T', ({ x, T, ratio, ci, p }) => {
    const [a, b] = [0, 1].map((k) => ({ count: x[k]!, exposure: T[k]! }));
    near(a!.count / a!.exposure / (b!.count / b!.exposure), ratio);
    near(rateRatioP(a!, b!), p);
    const { low, high } = rateRatioInterval(a!, b!);
    near(low, ci[0]);
    if (typeof ci[1] === 'number') near(high, ci[1]);
    else expect(high).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('distributions of R', () => {
  it('chi-square and normal quantiles', () => {
    distributions.qchisq.forEach(([p, df], k) => {
      near(2 * gammaQuantile(p!, df! / 2), distributions.val[k]);
    });
    // R's qnorm at the three levels of the case: 0.975, 0.995 and 0.9.
    [0.975, 0.995, 0.9].forEach((p, k) => {
      near(normalQuantile(p), distributions.qnorm[k]);
    });
  });
  it('negative binomial quantiles', () => {
    distributions.qnbinom.args.forEach(([p, size, mean], k) => {
      expect(negativeBinomialQuantile(p!, size!, mean!)).toBe(distributions.qnbinom.val[k]);
    });
  });
});
