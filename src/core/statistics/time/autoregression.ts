import { inverseOf, times } from '../numbers/cholesky.ts';
import { mean } from '../numbers/summaries.ts';
import { autocorrelation } from './autocorrelation.ts';

/** A series told by its own past: x_t − mean = Σ coefficient_k (x_{t−k} − mean) + noise. */
export interface Autoregression {
  readonly mean: number;
  /** From lag 1 on; empty for a series without memory. */
  readonly coefficients: readonly number[];
  /** Variance of the noise, divisor n − order − 1. */
  readonly variance: number;
}

/**
 * Autoregression by the Yule–Walker equations, its order up to `most` by Akaike's criterion (Brockwell and Davis 1991, section
 * 8.2; R's `ar`). A constant series has no memory.
 */
export function autoregression(values: readonly number[], most: number): Autoregression {
  const n = values.length;
  const centre = mean(values);
  const zero = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / n;
  const r = autocorrelation(values, most);
  if (!(zero > 0)) return { mean: centre, coefficients: [], variance: 0 };
  let best = { coefficients: [] as number[], share: 1, aic: n * Math.log(zero) + 2 };
  for (let order = 1; order <= most; order++) {
    const matrix = Array.from({ length: order }, (_, i) =>
      Float64Array.from({ length: order }, (_, j) => r[Math.abs(i - j)]!),
    );
    const inverse = inverseOf(matrix);
    if (!inverse) break;
    const coefficients = times(inverse, r.slice(1, order + 1));
    const share = 1 - coefficients.reduce((sum, value, k) => sum + value * r[k + 1]!, 0);
    const aic = n * Math.log(zero * share) + 2 * order + 2;
    if (aic < best.aic) best = { coefficients, share, aic };
  }
  const order = best.coefficients.length;
  return {
    mean: centre,
    coefficients: best.coefficients,
    variance: (zero * best.share * n) / (n - (order + 1)),
  };
}

/** What a model's memory does not foresee of a series, from its order on: white when the model fits. */
export function whiten(values: readonly number[], { coefficients }: Autoregression): number[] {
  const centre = mean(values);
  return values.slice(coefficients.length).map((value, k) => {
    const at = k + coefficients.length;
    return coefficients.reduce(
      (rest, phi, lag) => rest - phi * (values[at - lag - 1]! - centre),
      value - centre,
    );
  });
}
