import { expect, it } from 'vitest';
import { randomFrom } from '#core/random.ts';
import { autocorrelation } from '#core/statistics/time/autocorrelation.ts';
import { autoregression, whiten } from '#core/statistics/time/autoregression.ts';
import { near } from '../near.ts';

/** Luteinizing hormone at 10-minute intervals (Diggle 1990, table A.1; R's `lh`). */
const LH = [
  2.4, 2.4, 2.4, 2.2, 2.1, 1.5, 2.3, 2.3, 2.5, 2.0, 1.9, 1.7, 2.2, 1.8, 3.2, 3.2, 2.7, 2.2, 2.2, 1.9, 1.9,
  1.8, 2.7, 3.0, 2.3, 2.0, 2.0, 2.9, 2.9, 2.7, 2.7, 2.3, 2.6, 2.4, 1.8, 1.7, 1.5, 1.4, 2.1, 3.3, 3.5, 3.5,
  3.1, 2.6, 2.1, 3.4, 3.0, 2.9,
];

it('equals what R prints of ar(lh)', () => {
  const { coefficients, variance } = autoregression(LH, 16);
  expect(coefficients.map((value) => value.toFixed(4))).toEqual(['0.6534', '-0.0636', '-0.2269']);
  expect(variance.toFixed(4)).toBe('0.1959');
});

it('solves the Yule–Walker equations, as Durbin’s recursion does', () => {
  const r = autocorrelation(LH, 3);
  let phi: number[] = [];
  for (let order = 1; order <= 3; order++) {
    const rest = r[order]! - phi.reduce((sum, value, k) => sum + value * r[order - 1 - k]!, 0);
    const scale = 1 - phi.reduce((sum, value, k) => sum + value * r[k + 1]!, 0);
    const last = rest / scale;
    phi = [...phi.map((value, k) => value - last * phi[order - 2 - k]!), last];
  }
  autoregression(LH, 16).coefficients.forEach((value, k) => {
    near(value, phi[k]);
  });
});

it('whitens a series that remembers', () => {
  const random = randomFrom(3);
  const series = [0];
  for (let t = 1; t < 600; t++) series.push(0.7 * series[t - 1]! + random.next() - 0.5);
  const model = autoregression(series, 6);
  expect(Math.abs(autocorrelation(series, 1)[1]!)).toBeGreaterThan(0.6);
  for (const r of autocorrelation(whiten(series, model), 6).slice(1)) expect(Math.abs(r)).toBeLessThan(0.1);
  expect(autoregression([2, 2, 2, 2], 2).coefficients).toEqual([]);
});
