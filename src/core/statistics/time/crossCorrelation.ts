import { mean } from '../numbers/summaries.ts';
import { checkValues, done, type Outcome, refuse } from '../outcome.ts';

/** How two series move together at one distance in time. */
export interface LagCorrelation {
  /** Steps by which the first series comes after the second; negative when it comes before. */
  readonly lag: number;
  readonly r: number;
}

/** Correlations by lag, and the band in which 95 % of them fall for unrelated series without memory. */
export interface CrossCorrelation {
  readonly lags: readonly LagCorrelation[];
  /** 1.96 / √n: holds for each lag by itself, and only after pre-whitening. */
  readonly band: number;
}

/**
 * Cross-correlation of two series of equal length, lag k being the correlation of x[t + k] with y[t], divisor n at every lag
 * (Box and Jenkins; R's `ccf`). Refused under 4 values beyond the furthest lag, on gaps and when a series is constant.
 * Throws when the lengths differ.
 */
export function crossCorrelation(
  x: readonly number[],
  y: readonly number[],
  furthest: number,
): Outcome<CrossCorrelation> {
  if (x.length !== y.length) throw new RangeError(`${x.length} values against ${y.length}`);
  const refusal = checkValues(x, furthest + 4) ?? checkValues(y, furthest + 4);
  if (refusal) return refusal;
  const first = centred(x);
  const second = centred(y);
  const scale = Math.sqrt(product(first, first, 0) * product(second, second, 0));
  if (!(scale > 0)) return refuse('constant');
  const lags = Array.from({ length: 2 * furthest + 1 }, (_, k) => {
    const lag = k - furthest;
    return { lag, r: product(first, second, lag) / scale };
  });
  return done({ lags, band: 1.959963984540054 / Math.sqrt(x.length) });
}

function centred(values: readonly number[]): number[] {
  const centre = mean(values);
  return values.map((value) => value - centre);
}

function product(x: readonly number[], y: readonly number[], lag: number): number {
  let total = 0;
  for (let t = Math.max(0, -lag); t < y.length && t + lag < x.length; t++) total += x[t + lag]! * y[t]!;
  return total;
}
