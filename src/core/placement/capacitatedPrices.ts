import type { CapacitatedForm } from './capacitatedForm.ts';
import { selectSmallest } from './relaxation.ts';

/** What the relaxation says of a part of the choices: none costs less than `bound`. */
export interface Priced {
  readonly bound: number;
  readonly price: Float64Array;
  /** By column: what opening it saves at these prices, ≤ 0. */
  readonly worth: Float64Array;
  /** By column: how often it was among the best in late steps, 0 to 1. */
  readonly wanted: Float64Array;
}

export interface PriceSettings {
  readonly steps: number;
  /** First step length, and after how many steps without a better bound it is halved. */
  readonly theta: number;
  readonly patience: number;
}

/** 0: may be opened; 1: open; 2: not to be opened. */
export type ColumnState = Uint8Array;

/**
 * Bounds a part of the choices by pricing the demand (Cornuejols, Sridharan and Thizy 1991): with a price for each unit
 * served, every column fills its capacity with what gains most, and the best ones are opened. Prices rise where demand goes
 * unserved and fall where it is served twice. Columns that nothing better than `upper` opens, or leaves shut, are marked in
 * `state`. `met` hears of the columns that the relaxation would open.
 */
export function capacitatedPrices(
  { weight, unit, capacity, nearest, unserved }: CapacitatedForm,
  state: ColumnState,
  left: number,
  start: Float64Array,
  { steps, theta: first, patience }: PriceSettings,
  upper: () => number,
  met: (columns: readonly number[], step: number) => void = () => {},
  stop?: () => boolean,
): Priced & { readonly left: number } {
  const n = weight.length;
  const m = unit.length;
  const fill = filler(weight);
  const price = start.slice();
  // Rows of all weights learn equally fast.
  const scale = weight.map((w) => 1 / w);
  const served = new Float64Array(n);
  const worth = new Float64Array(m);
  const wanted = new Float64Array(m);
  const best = { bound: Number.NEGATIVE_INFINITY, price: start, worth: worth.slice() };
  const cutoff = () => upper() - 1e-9 * Math.abs(upper());
  let theta = first;
  let idle = 0;
  let q = left;
  for (let step = 0; step < steps && theta > 1e-3; step++) {
    if (stop?.()) break;
    let bound = 0;
    for (let i = 0; i < n; i++) bound += price[i]! * weight[i]!;
    if (nearest) {
      const { starts, column, cost } = nearest;
      worth.fill(0);
      for (let i = 0; i < n; i++)
        for (let k = starts[i]!; k < starts[i + 1]! && cost[k]! < price[i]!; k++)
          worth[column[k]!]! += weight[i]! * (cost[k]! - price[i]!);
    }
    const free: number[] = [];
    const chosen: number[] = [];
    for (let k = 0; k < m; k++) {
      if (state[k] === 2) continue;
      if (!nearest) worth[k] = fill(unit[k]!, capacity[k]!, price, null);
      if (state[k] === 0) free.push(k);
      else {
        chosen.push(k);
        bound += worth[k]!;
      }
    }
    const order = Int32Array.from(free);
    if (q > 0 && q < order.length) selectSmallest(order, q, worth);
    let lastIn = Number.NEGATIVE_INFINITY;
    let firstOut = Number.POSITIVE_INFINITY;
    for (let k = 0; k < order.length; k++) {
      const value = worth[order[k]!]!;
      if (k < q) {
        bound += value;
        chosen.push(order[k]!);
        if (value > lastIn) lastIn = value;
      } else if (value < firstOut) firstOut = value;
    }
    for (let k = 0; k < m; k++) wanted[k]! *= 0.95;
    for (const k of chosen) wanted[k]! += 0.05;
    if (bound > best.bound + 1e-9 * Math.abs(bound)) {
      best.bound = bound;
      best.price = price.slice();
      best.worth.set(worth);
      idle = 0;
      const limit = cutoff();
      if (bound > limit) break;
      for (let k = 0; k < order.length; k++) {
        const column = order[k]!;
        if (k >= q) {
          if (bound + worth[column]! - lastIn > limit) state[column] = 2;
        } else if (bound + firstOut - worth[column]! > limit) {
          state[column] = 1;
          q--;
        }
      }
    } else if (++idle > patience) {
      theta /= 2;
      idle = 0;
      price.set(best.price);
      continue;
    }
    met(chosen, step);
    served.fill(0);
    for (const k of chosen) fill(unit[k]!, capacity[k]!, price, served);
    let norm = 0;
    for (let i = 0; i < n; i++) {
      let g = weight[i]! - served[i]!;
      // At its highest a price has nothing to gain: the row goes unserved.
      if (g > 0 && price[i]! >= unserved) g = 0;
      served[i] = g;
      norm += g * g * scale[i]!;
    }
    if (norm === 0) break;
    const goal = Number.isFinite(upper()) ? upper() : 1.1 * bound + 1;
    const size = (theta * Math.max(goal - bound, 1e-6 * Math.abs(goal))) / norm;
    for (let i = 0; i < n; i++)
      price[i] = Math.min(unserved, Math.max(0, price[i]! + size * scale[i]! * served[i]!));
  }
  return { ...best, wanted, left: q };
}

/** Fills a column's capacity with the rows that gain most: gives the gain, ≤ 0, and adds what is served of each row. */
function filler(weight: Float64Array) {
  const n = weight.length;
  const gain = new Float64Array(n);
  const order = new Int32Array(n);
  return (unit: Float64Array, capacity: number, price: Float64Array, served: Float64Array | null): number => {
    let count = 0;
    let all = 0;
    let value = 0;
    if (served && capacity === Number.POSITIVE_INFINITY) {
      for (let i = 0; i < n; i++) if (unit[i]! < price[i]!) served[i]! += weight[i]!;
      return value;
    }
    for (let i = 0; i < n; i++) {
      const less = unit[i]! - price[i]!;
      if (less >= 0) continue;
      gain[i] = less;
      order[count++] = i;
      all += weight[i]!;
      value += weight[i]! * less;
    }
    if (all <= capacity) {
      if (served) for (let c = 0; c < count; c++) served[order[c]!]! += weight[order[c]!]!;
      return value;
    }
    // Puts those that gain most in front until they fill the capacity (Hoare's selection, by weight).
    let low = 0;
    let high = count - 1;
    let room = capacity;
    value = 0;
    while (low < high) {
      const pivot = gain[order[(low + high) >> 1]!]!;
      let a = low;
      let b = high;
      while (a <= b) {
        while (gain[order[a]!]! < pivot) a++;
        while (gain[order[b]!]! > pivot) b--;
        if (a > b) break;
        const swap = order[a]!;
        order[a++] = order[b]!;
        order[b--] = swap;
      }
      let front = 0;
      for (let c = low; c <= b; c++) front += weight[order[c]!]!;
      if (front > room) {
        high = b;
        continue;
      }
      take(low, b);
      room -= front;
      // Between the two parts lie entries equal to the pivot.
      if (a - b > 1) {
        const middle = weight[order[b + 1]!]!;
        if (middle > room) {
          low = high = b + 1;
          break;
        }
        take(b + 1, b + 1);
        room -= middle;
      }
      low = a;
    }
    if (low === high && room > 0) {
      const i = order[low]!;
      const amount = Math.min(room, weight[i]!);
      value += amount * gain[i]!;
      if (served) served[i]! += amount;
    }
    return value;

    function take(from: number, to: number): void {
      for (let c = from; c <= to; c++) {
        const i = order[c]!;
        value += weight[i]! * gain[i]!;
        if (served) served[i]! += weight[i]!;
      }
    }
  };
}
