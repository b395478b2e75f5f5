import type { MinSum } from './minSum.ts';

/**
 * What is left of a problem once some columns are taken and others dropped: choose `q` of `free`. Each row keeps its
 * useful columns from cheapest to dearest, at `starts[i]` to `starts[i + 1]`.
 */
export interface Remainder {
  readonly q: number;
  readonly free: Int32Array;
  readonly taken: readonly number[];
  readonly cap: Float64Array;
  readonly starts: Int32Array;
  readonly column: Int32Array;
  readonly cost: Float64Array;
}

/** The whole problem as a remainder: nothing taken, nothing dropped. */
export function wholeOf({ n, m, q, columns, cap }: MinSum): Remainder {
  const starts = new Int32Array(n + 1);
  const column = new Int32Array(n * m);
  const cost = new Float64Array(n * m);
  const row = new Float64Array(m);
  let end = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) row[j] = columns[j * n + i]!;
    const useful = Int32Array.from(row.keys()).filter((j) => row[j]! < cap[i]!);
    useful.sort((a, b) => row[a]! - row[b]! || a - b);
    for (const j of useful) {
      column[end] = j;
      cost[end++] = row[j]!;
    }
    starts[i + 1] = end;
  }
  return {
    q,
    free: Int32Array.from({ length: m }, (_, j) => j),
    taken: [],
    cap,
    starts,
    column: column.slice(0, end),
    cost: cost.slice(0, end),
  };
}

/** What is left after taking and dropping columns. A row's columns that cost more than its limit are dropped too. */
export function reduce(
  { n, m, columns }: MinSum,
  from: Remainder,
  taken: readonly number[],
  dropped: Iterable<number>,
  limit?: Float64Array,
): Remainder {
  const keep = new Uint8Array(m);
  for (const j of from.free) keep[j] = 1;
  for (const j of taken) keep[j] = 0;
  for (const j of dropped) keep[j] = 0;
  const cap = taken.length > 0 ? from.cap.slice() : from.cap;
  for (const j of taken)
    for (let i = 0, at = j * n; i < n; i++, at++) if (columns[at]! < cap[i]!) cap[i] = columns[at]!;
  const starts = new Int32Array(n + 1);
  const column = new Int32Array(from.column.length);
  const cost = new Float64Array(from.cost.length);
  let end = 0;
  for (let i = 0; i < n; i++) {
    const most = limit ? limit[i]! : Number.POSITIVE_INFINITY;
    for (let k = from.starts[i]!; k < from.starts[i + 1]!; k++) {
      const value = from.cost[k]!;
      if (value >= cap[i]! || value > most) break;
      if (!keep[from.column[k]!]) continue;
      column[end] = from.column[k]!;
      cost[end++] = value;
    }
    starts[i + 1] = end;
  }
  return {
    q: from.q - taken.length,
    free: from.free.filter((j) => keep[j] === 1),
    taken: [...from.taken, ...taken],
    cap,
    starts,
    column: column.slice(0, end),
    cost: cost.slice(0, end),
  };
}

/** Up to this many choices are tried one by one: that costs less than bounding them does. */
const FEW_CHOICES = 200;

/** Whether so little is left to choose that all choices can be tried. */
export function isSmall({ q, free }: Remainder): boolean {
  let count = 1;
  for (let k = 1; k <= q && count <= FEW_CHOICES; k++) count = (count * (free.length - q + k)) / k;
  return count <= FEW_CHOICES;
}

/** Tries every choice of a remainder and gives the one with the least sum, the first of equals; null when too few are free. */
export function tryAll({ n, columns }: MinSum, { q, free, taken, cap }: Remainder): number[] | null {
  const rows = Array.from({ length: q + 1 }, (_, k) => (k === 0 ? cap : new Float64Array(n)));
  const picked = new Int32Array(q);
  let least = Number.POSITIVE_INFINITY;
  let best: number[] | null = null;
  const visit = (depth: number, from: number): void => {
    const above = rows[depth]!;
    if (depth === q) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += above[i]!;
      if (sum < least) {
        least = sum;
        best = [...taken, ...picked];
      }
      return;
    }
    const here = rows[depth + 1]!;
    for (let k = from; k <= free.length - (q - depth); k++) {
      picked[depth] = free[k]!;
      for (let i = 0, at = free[k]! * n; i < n; i++, at++) {
        const cost = columns[at]!;
        here[i] = cost < above[i]! ? cost : above[i]!;
      }
      visit(depth + 1, k + 1);
    }
  };
  visit(0, 0);
  return best;
}

/** Puts the q entries of `order` with the smallest keys in front (Hoare's selection); the order within is arbitrary but the same on every run. */
export function selectSmallest(order: Int32Array, q: number, key: Float64Array): void {
  let low = 0;
  let high = order.length - 1;
  while (low < high) {
    const pivot = key[order[(low + high) >> 1]!]!;
    let a = low;
    let b = high;
    while (a <= b) {
      while (key[order[a]!]! < pivot) a++;
      while (key[order[b]!]! > pivot) b--;
      if (a <= b) {
        const swap = order[a]!;
        order[a++] = order[b]!;
        order[b--] = swap;
      }
    }
    if (q - 1 <= b) high = b;
    else if (q - 1 >= a) low = a;
    else return;
  }
}
