import fc from 'fast-check';
import jstat from 'jstat';
import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile, gammaCdf, gammaQuantile, lnGamma, normalZ } from '#core/distributions.ts';
import reference from './fixtures/rIntervals.json' with { type: 'json' };

const { jStat } = jstat;
function near(actual: number, expected: number, tolerance = 1e-9): void {
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(expected)),
  );
}
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const shape = fc.double({ min: 0.1, max: 3000, noNaN: true });

describe('gamma', () => {
  it('has the logarithm of factorials', () => {
    let factorial = 1;
    for (let n = 1; n < 18; n++) {
      near(lnGamma(n), Math.log(factorial), 1e-14);
      factorial *= n;
    }
    near(lnGamma(0.5), Math.log(Math.PI) / 2, 1e-14);
    for (const x of [0.01, 0.7, 3.3, 14.9, 15.1, 500, 1e6]) near(lnGamma(x), jStat.gammaln(x), 1e-11);
  });
  it('has the chi-square and normal quantiles of R', () => {
    for (const { p, df, value } of reference.chi_square_quantile)
      near(2 * gammaQuantile(p, df / 2), value, 1e-13);
    for (const { level, z } of reference.normal_z) near(normalZ(level), z, 1e-13);
  });
  it('agrees with jstat', () => {
    fc.assert(
      fc.property(probability, fc.double({ min: 0.5, max: 500, noNaN: true }), (p, a) => {
        near(gammaQuantile(p, a), jStat.gammapinv(p, a), 1e-7);
        near(gammaCdf(a * 1.1, a), jStat.lowRegGamma(a, a * 1.1), 1e-9);
      }),
    );
  });
  it('turns round', () => {
    fc.assert(fc.property(probability, shape, (p, a) => near(gammaCdf(gammaQuantile(p, a), a), p, 1e-10)));
  });
  it('keeps to its ends', () => {
    expect(gammaQuantile(0, 3)).toBe(0);
    expect(gammaQuantile(1, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(gammaCdf(0, 3)).toBe(0);
    near(gammaCdf(1e4, 3), 1);
  });
});

describe('beta', () => {
  it('is the upper tail of a binomial', () => {
    const [n, share] = [12, 0.3];
    let tail = 0;
    for (let k = n; k >= 1; k--) {
      const choose = Math.round(Math.exp(lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1)));
      tail += choose * share ** k * (1 - share) ** (n - k);
      near(betaCdf(share, k, n - k + 1), tail, 1e-13);
    }
  });
  it('agrees with jstat as far as that goes', () => {
    fc.assert(
      fc.property(probability, shape, shape, (x, a, b) => near(betaCdf(x, a, b), jStat.ibeta(x, a, b), 1e-5)),
    );
  });
  it('turns round, and mirrors', () => {
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        // Where the density is steep the last digit of x moves p; where it is flat nothing does.
        if (x > 1e-12 && x < 1 - 1e-6) near(betaCdf(x, a, b), p, 1e-8);
        near(betaCdf(0.4, a, b), 1 - betaCdf(0.6, b, a), 1e-10);
      }),
    );
  });
  it('keeps to its ends', () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3)]).toEqual([
      0, 1, 0, 1,
    ]);
  });
});
