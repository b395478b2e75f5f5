export const sum = (values: ArrayLike<number>): number => {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k]!;
  return total;
};

/** The arithmetic mean; NaN of nothing. */
export const mean = (values: ArrayLike<number>): number => sum(values) / values.length;

/** The sample variance (divisor n − 1); NaN of fewer than two values. */
export function variance(values: ArrayLike<number>): number {
  const centre = mean(values);
  let squares = 0;
  for (let k = 0; k < values.length; k++) squares += (values[k]! - centre) ** 2;
  return squares / (values.length - 1);
}

/** The middle value, or the mean of the two middle ones; NaN of nothing. Does not change its argument. */
export function median(values: ArrayLike<number>): number {
  const copy = Float64Array.from(values);
  const half = copy.length >> 1;
  const upper = select(copy, half);
  if (copy.length % 2) return upper;
  // What lies before the middle is no larger than it, in any order.
  let lower = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < half; k++) if (copy[k]! > lower) lower = copy[k]!;
  return copy.length === 0 ? Number.NaN : (lower + upper) / 2;
}

/** The value of rank `k` from 0, moved to its place with no larger ones before it (Hoare 1961, quickselect). */
function select(values: Float64Array, k: number): number {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[k]!;
    let i = from;
    let j = to;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (pivot < values[j]!) j--;
      if (i > j) break;
      const held = values[i]!;
      values[i++] = values[j]!;
      values[j--] = held;
    }
    if (j < k) from = i;
    if (k < i) to = j;
  }
  return values[k]!;
}

/** Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, R's default). */
export function quantile(values: ArrayLike<number>, p: number): number {
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * p;
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low]! + (at - low) * (sorted[high]! - sorted[low]!);
}

/** Ranks from 1; equal values share the mean of their ranks. */
export function rank(values: readonly number[]): number[] {
  const order = values.map((_, k) => k).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++;
    for (let k = from; k <= to; k++) ranks[order[k]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/** Sums of the first values: entry k holds those of k values. */
export function runningSum(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, k) => {
    sums[k + 1] = sums[k]! + value;
  });
  return sums;
}
