import { describe, expect, it } from 'vitest';
import { betaCdf } from '#core/distributions.ts';
import { betaBinomialUpper } from '#core/statistics/numbers/countDistributions.ts';

describe('betaBinomialUpper', () => {
  it('is uniform for shapes 1 and 1', () => {
    for (const [count, trials] of [
      [1, 10],
      [7, 10],
      [180, 200],
    ] as const)
      expect(betaBinomialUpper(count, trials, 1, 1)).toBeCloseTo((trials - count + 1) / (trials + 1), 12);
  });
  it('nears the binomial as the shapes grow', () => {
    const binomial = betaCdf(0.3, 20, 31);
    expect(betaBinomialUpper(20, 50, 0.3e9, 0.7e9) / binomial).toBeCloseTo(1, 5);
  });
  it('gives both tails, and the whole at its ends', () => {
    const [a, b] = [2.5, 7.1];
    const lower = betaBinomialUpper(40 - 9, 40, b, a);
    expect(betaBinomialUpper(10, 40, a, b) + lower).toBeCloseTo(1, 12);
    expect(betaBinomialUpper(0, 40, a, b)).toBe(1);
    expect(betaBinomialUpper(41, 40, a, b)).toBe(0);
  });
  it('has heavier tails than the binomial', () => {
    expect(betaBinomialUpper(40, 100, 20, 80)).toBeGreaterThan(betaCdf(0.2, 40, 61));
  });
});
