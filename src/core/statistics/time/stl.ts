import { checkValues, done, type Outcome } from '../outcome.ts';
import { type LoessOptions, loess, loessAt } from './loess.ts';

/** A series taken apart: value = seasonal + trend + remainder, each as long as the series. */
export interface Decomposition {
  readonly seasonal: readonly number[];
  readonly trend: readonly number[];
  readonly remainder: readonly number[];
  /** Robustness weights, 1 where none were asked for. */
  readonly weights: readonly number[];
}

/** The three smoothers: of each season's own values, of what they leave, and of the cycle that is taken from the seasons. */
type Smoother = 'seasonal' | 'trend' | 'low';

export interface StlOptions {
  /** Length of the seasonal window, odd and at least 7; `periodic` makes the season the same every year. */
  readonly seasonal?: number | 'periodic';
  readonly trend?: number;
  readonly low?: number;
  /** 0 fits local means, 1 local lines. */
  readonly degrees?: Partial<Record<Smoother, 0 | 1>>;
  /** Steps between the points that are fitted; straight lines between. */
  readonly jumps?: Partial<Record<Smoother, number>>;
  readonly robust?: boolean;
  readonly inner?: number;
  readonly outer?: number;
}

/**
 * Seasonal and trend decomposition by loess (Cleveland, Cleveland, McRae and Terpenning 1990, Journal of Official Statistics
 * 6), with the defaults of R's `stl`: `s.window = "periodic"`, seasons of degree 0, 2 inner loops, or 1 with 15 robust outer ones.
 * Robustness weights rest on the median of the residuals, as in statsmodels; R's partial sort may miss it in series of even length.
 * An even window is widened by one. Refused under two full cycles and a value.
 */
export function stl(
  values: readonly number[],
  period: number,
  options: StlOptions = {},
): Outcome<Decomposition> {
  const refusal = checkValues(values, 2 * period + 1);
  if (refusal) return refusal;
  const n = values.length;
  const periodic = (options.seasonal ?? 'periodic') === 'periodic';
  const smoothers = smoothersOf(options, n, period);
  const inner = options.inner ?? (options.robust ? 1 : 2);
  const outer = options.outer ?? (options.robust ? 15 : 0);
  const series = Float64Array.from(values);
  const state = { seasonal: new Float64Array(n), trend: new Float64Array(n) };
  let robust: Float64Array | null = null;
  for (let round = 0; round <= outer; round++) {
    if (round > 0) robust = robustnessWeights(series, state);
    for (let k = 0; k < inner; k++) innerLoop(series, period, smoothers, robust, state);
  }
  const seasonal = periodic ? sameEveryCycle(state.seasonal, period) : state.seasonal;
  return done({
    seasonal: [...seasonal],
    trend: [...state.trend],
    remainder: values.map((value, k) => value - seasonal[k]! - state.trend[k]!),
    weights: robust ? [...robust] : values.map(() => 1),
  });
}

type Smoothers = Readonly<Record<Smoother, LoessOptions>>;

function smoothersOf(
  { seasonal = 'periodic', trend, low, degrees, jumps }: StlOptions,
  n: number,
  period: number,
): Smoothers {
  const season = seasonal === 'periodic' ? 10 * n + 1 : seasonal;
  const smoother = (which: Smoother, window: number, degree: 0 | 1): LoessOptions => ({
    window: Math.max(3, nextOdd(window)),
    degree: degrees?.[which] ?? degree,
    jump: jumps?.[which] ?? Math.ceil(window / 10),
  });
  return {
    seasonal: smoother('seasonal', season, 0),
    trend: smoother('trend', trend ?? nextOdd(Math.ceil((1.5 * period) / (1 - 1.5 / season))), 1),
    low: smoother('low', low ?? nextOdd(period), 1),
  };
}

const nextOdd = (value: number): number => {
  const whole = Math.round(value);
  return whole % 2 === 0 ? whole + 1 : whole;
};

interface Parts {
  seasonal: Float64Array;
  trend: Float64Array;
}

function innerLoop(
  series: Float64Array,
  period: number,
  smoothers: Smoothers,
  robust: Float64Array | null,
  parts: Parts,
): void {
  const untrended = series.map((value, k) => value - parts.trend[k]!);
  const cycles = smoothCycles(untrended, period, smoothers.seasonal, robust);
  const low = loess(
    movingAverage(movingAverage(movingAverage(cycles, period), period), 3),
    smoothers.low,
    null,
  );
  parts.seasonal = series.map((_, k) => cycles[period + k]! - low[k]!);
  parts.trend = loess(
    series.map((value, k) => value - parts.seasonal[k]!),
    smoothers.trend,
    robust,
  );
}

/** Each season's own series smoothed, with one further cycle before and behind. */
function smoothCycles(
  series: Float64Array,
  period: number,
  options: LoessOptions,
  robust: Float64Array | null,
): Float64Array {
  const extended = new Float64Array(series.length + 2 * period);
  for (let season = 0; season < period; season++) {
    const own = series.filter((_, k) => k % period === season);
    const weights = robust ? robust.filter((_, k) => k % period === season) : null;
    const k = own.length;
    const fitted = loess(own, options, weights);
    const before = loessAt(own, options, 0, 1, Math.min(options.window, k), weights) ?? fitted[0]!;
    const from = Math.max(1, k - options.window + 1);
    const after = loessAt(own, options, k + 1, from, k, weights) ?? fitted[k - 1]!;
    [before, ...fitted, after].forEach((value, cycle) => {
      extended[cycle * period + season] = value;
    });
  }
  return extended;
}

function movingAverage(values: Float64Array, length: number): Float64Array {
  const averages = new Float64Array(values.length - length + 1);
  let total = 0;
  for (let k = 0; k < values.length; k++) {
    total += values[k]!;
    if (k >= length) total -= values[k - length]!;
    if (k >= length - 1) averages[k - length + 1] = total / length;
  }
  return averages;
}

function robustnessWeights(series: Float64Array, { seasonal, trend }: Parts): Float64Array {
  const residuals = series.map((value, k) => Math.abs(value - seasonal[k]! - trend[k]!));
  const sorted = residuals.slice().sort();
  const half = Math.floor(sorted.length / 2);
  const reach = 3 * (sorted[half]! + sorted[sorted.length - half - 1]!);
  return residuals.map((residual) =>
    residual <= 0.001 * reach ? 1 : residual <= 0.999 * reach ? (1 - (residual / reach) ** 2) ** 2 : 0,
  );
}

function sameEveryCycle(seasonal: Float64Array, period: number): Float64Array {
  const totals = new Float64Array(period);
  const times = new Float64Array(period);
  seasonal.forEach((value, k) => {
    totals[k % period]! += value;
    times[k % period]! += 1;
  });
  return seasonal.map((_, k) => totals[k % period]! / times[k % period]!);
}
