import { describe, expect, it } from 'vitest';
import { randomFrom } from '#core/random.ts';
import { farFromExpectedP, funnelLimits, variationBetween } from '#core/statistics/comparing/funnelLimits.ts';

/** Poisson probabilities added up one by one. */
function poissonSum(count: number, mean: number): number {
  let mass = Math.exp(-mean);
  let total = mass;
  for (let k = 1; k <= count; k++) {
    mass *= mean / k;
    total += mass;
  }
  return total;
}

describe('funnelLimits', () => {
  it('meets the chance by drawing between whole counts', () => {
    // P(Y ≤ 16) < 0.975 ≤ P(Y ≤ 17) at a mean of 10.
    const [at, below] = [poissonSum(17, 10), poissonSum(16, 10)];
    expect(below).toBeLessThan(0.975);
    expect(funnelLimits(10, 1, 0.05).high).toBeCloseTo(17 - (at - 0.975) / (at - below), 9);
    const low = [poissonSum(4, 10), poissonSum(3, 10)] as const;
    expect(funnelLimits(10, 1, 0.05).low).toBeCloseTo(4 - (low[0] - 0.025) / (low[0] - low[1]), 9);
  });
  it('is wider with more spread and with less chance of missing', () => {
    const plain = funnelLimits(40, 1, 0.05);
    for (const wider of [funnelLimits(40, 2, 0.05), funnelLimits(40, 1, 0.01)]) {
      expect(wider.low).toBeLessThan(plain.low);
      expect(wider.high).toBeGreaterThan(plain.high);
    }
  });
  it('never goes below nothing', () => {
    expect(funnelLimits(0.5, 1, 0.05).low).toBe(0);
  });
});

describe('farFromExpectedP', () => {
  it('is twice the smaller tail', () => {
    expect(farFromExpectedP({ low: 18, high: 18 }, 10, 1)).toBeCloseTo(2 * (1 - poissonSum(17, 10)), 12);
    expect(farFromExpectedP({ low: 3, high: 3 }, 10, 1)).toBeCloseTo(2 * poissonSum(3, 10), 12);
  });
  it('takes the least favourable of the counts that rounding allows', () => {
    expect(farFromExpectedP({ low: 8, high: 18 }, 10, 1)).toBeGreaterThan(
      farFromExpectedP({ low: 18, high: 18 }, 10, 1),
    );
  });
  it('agrees with the limits on who lies outside', () => {
    for (const factor of [1, 2.5])
      for (let count = 0; count < 60; count++) {
        const { low, high } = funnelLimits(20, factor, 0.05);
        const p = farFromExpectedP({ low: count, high: count }, 20, factor);
        if (count >= high + 1 || count <= low - 1) expect(p).toBeLessThanOrEqual(0.05);
        if (count < high && count > low) expect(p).toBeGreaterThan(0.05);
      }
  });
});

describe('variationBetween', () => {
  it('is nothing where ratios vary as chance would have them', () => {
    expect(variationBetween([0.9, 1.1, 1, 0.95, 1.05], [0.01, 0.01, 0.01, 0.01, 0.01])).toBe(0);
  });
  it('recovers a variance that was put in', () => {
    const random = randomFrom(3);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
    const ratios = Array.from({ length: 4000 }, () => 1 + Math.sqrt(0.04 + 0.01) * normal());
    // Winsorising the ends of normal scores keeps some 70 % of their squares.
    const found = variationBetween(
      ratios,
      ratios.map(() => 0.01),
    );
    expect(found).toBeGreaterThan(0.02);
    expect(found).toBeLessThan(0.045);
  });
});
