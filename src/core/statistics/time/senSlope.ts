import { median } from '../numbers/summaries.ts';

/** A line through a series, robust against outliers. */
export interface SenLine {
  /** Change per step of the series. */
  readonly slope: number;
  /** The line's height at the first value. */
  readonly intercept: number;
}

/**
 * Sen's slope: the median of (x_j − x_i) / (j − i) over all pairs (Sen 1968, JASA 63); the intercept makes the line pass
 * through the medians (Conover 1980). Needs two values.
 */
export function senSlope(values: readonly number[]): SenLine {
  const slope = median(Float64Array.from(pairSlopes(values)));
  return { slope, intercept: median(values) - ((values.length - 1) / 2) * slope };
}

/**
 * Seasonal Sen's slope, per whole cycle: the median of the slopes within each season (Hirsch, Slack and Smith 1982, Water
 * Resources Research 18). The intercept is at the first value.
 */
export function seasonalSenSlope(values: readonly number[], period: number): SenLine {
  const slopes: number[] = [];
  for (let season = 0; season < period; season++)
    slopes.push(...pairSlopes(values.filter((_, k) => k % period === season)));
  const slope = median(slopes);
  return { slope, intercept: median(values) - ((values.length - 1) / 2 / period) * slope };
}

function pairSlopes(values: readonly number[]): number[] {
  const slopes: number[] = [];
  for (let j = 1; j < values.length; j++)
    for (let i = 0; i < j; i++) slopes.push((values[j]! - values[i]!) / (j - i));
  return slopes;
}
