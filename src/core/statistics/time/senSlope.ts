import type { Interval } from '../../intervals.ts';
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
  const slope = median(pairSlopes(values));
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

/**
 * The 95 % interval of Sen's slope: order statistics of the pair slopes, by the variance of Kendall's score (Sen 1968; Gilbert
 * 1987, section 16.4.2), with the ranks of SciPy's `theilslopes`. With `period` the pairs are those within each season, and
 * the slope is per whole cycle.
 */
export function senInterval(values: readonly number[], var_s: number, period = 1): Interval {
  const seasons = Array.from({ length: period }, (_, season) =>
    values.filter((_, k) => k % period === season),
  );
  const slopes = Float64Array.from(seasons.flatMap((season) => [...pairSlopes(season)])).sort();
  const reach = 1.959963984540054 * Math.sqrt(var_s);
  const last = slopes.length - 1;
  const low = Math.max(0, Math.round((slopes.length - reach) / 2) - 1);
  const high = Math.min(last, Math.round((slopes.length + reach) / 2));
  return { low: slopes[low]!, high: slopes[high]! };
}

function pairSlopes(values: readonly number[]): Float64Array {
  const slopes = new Float64Array((values.length * (values.length - 1)) / 2);
  let at = 0;
  for (let j = 1; j < values.length; j++)
    for (let i = 0; i < j; i++) slopes[at++] = (values[j]! - values[i]!) / (j - i);
  return slopes;
}
