import type { MinSum } from './minSum.ts';
import { isSmall, type Remainder, reduce, selectSmallest } from './relaxation.ts';

/** What the search knows while it bounds: which sums are worth finding, and where to report better choices. */
export interface Incumbent {
  /** A remainder whose bound is above this holds nothing better than what is known. */
  cutoff(): number;
  upper(): number;
  /** Offers a complete choice of columns. */
  offer(chosen: readonly number[], improve: boolean): void;
  /** Hears of every better bound of the whole problem, which only the root gives. */
  raise(bound: number): void;
}

export interface BoundSettings {
  readonly steps: number;
  /** First step length, and after how many steps without a better bound it is halved. */
  readonly theta: number;
  readonly patience: number;
  /**
   * After every 16 steps the bounding ends when at their pace it would take more steps than these to reach the cutoff:
   * a part that has to be split is split soon, one that is nearly settled is not.
   */
  readonly horizon: number;
  /** At the root alone: relaxed choices are improved by interchange now and then, and bounds told at once. */
  readonly improve: boolean;
}

const PACE = 16;

/** The best bound found, the multipliers and reduced costs (by column) that gave it, and what is left after fixing. */
export interface Bounded {
  readonly bound: number;
  readonly lambda: Float64Array;
  readonly rho: Float64Array;
  readonly left: Remainder;
}

/**
 * Bounds a remainder from below by relaxing "every row is served once": Σ λ + the q smallest ρ with
 * ρ_j = Σ min(0, c_ij − λ_i), raised by subgradient steps θ (upper − bound) / ‖g‖². Columns that no better choice can
 * have are dropped on the way, columns that every better choice must have are taken.
 */
export function lagrangianBound(
  problem: MinSum,
  from: Remainder,
  start: Float64Array,
  { steps, theta: firstTheta, patience, horizon, improve }: BoundSettings,
  incumbent: Incumbent,
  stop?: () => boolean,
): Bounded {
  const { n, m, columns } = problem;
  let left = from;
  const lambda = start.slice();
  const best = { bound: Number.NEGATIVE_INFINITY, lambda: start.slice(), rho: new Float64Array(m) };
  const rho = new Float64Array(m);
  const served = new Int32Array(n);
  const direction = new Float64Array(n);
  const isChosen = new Uint8Array(m);
  let order = left.free.slice();
  let theta = firstTheta;
  let fails = 0;
  let before = Number.NEGATIVE_INFINITY;
  let lastImproved = -40;
  for (let i = 0; i < n; i++) lambda[i] = Math.min(lambda[i]!, left.cap[i]!);

  for (let step = 0; step < steps && theta > 1e-4; step++) {
    if (stop?.()) break;
    if (step % PACE === 0) {
      const pace = (best.bound - before) / PACE;
      if (step > 0 && incumbent.cutoff() - best.bound > pace * horizon) break;
      before = best.bound;
    }
    const { starts, column, cost, q, cap } = left;
    for (const j of order) rho[j] = 0;
    let bound = 0;
    let pairs = 0;
    for (let i = 0; i < n; i++) {
      const price = lambda[i]!;
      bound += price;
      const end = starts[i + 1]!;
      let k = starts[i]!;
      for (; k < end && cost[k]! < price; k++) rho[column[k]!]! += cost[k]! - price;
      pairs += k - starts[i]!;
    }
    if (q > 0 && q < order.length) selectSmallest(order, q, rho);
    isChosen.fill(0);
    let lastIn = Number.NEGATIVE_INFINITY;
    let firstOut = Number.POSITIVE_INFINITY;
    for (let k = 0; k < order.length; k++) {
      const value = rho[order[k]!]!;
      if (k < q) {
        bound += value;
        isChosen[order[k]!] = 1;
        if (value > lastIn) lastIn = value;
      } else if (value < firstOut) firstOut = value;
    }

    if (bound > best.bound + 1e-9 * Math.abs(bound)) {
      best.bound = bound;
      best.lambda.set(lambda);
      best.rho.set(rho);
      fails = 0;
      if (improve) incumbent.raise(bound);
      let sum = 0;
      for (let i = 0; i < n; i++) {
        const end = starts[i + 1]!;
        let k = starts[i]!;
        while (k < end && !isChosen[column[k]!]) k++;
        sum += k < end ? cost[k]! : cap[i]!;
      }
      const polish = improve && step - lastImproved >= 40;
      if (sum < incumbent.upper() || polish) {
        incumbent.offer([...left.taken, ...order.subarray(0, q)], polish);
        if (polish) lastImproved = step;
      }
      const cutoff = incumbent.cutoff();
      if (bound > cutoff) break;
      const dropped: number[] = [];
      const taken: number[] = [];
      for (let k = 0; k < order.length; k++) {
        const j = order[k]!;
        if (k < q) {
          if (bound + firstOut - rho[j]! > cutoff) taken.push(j);
        } else if (bound + rho[j]! - lastIn > cutoff) dropped.push(j);
      }
      if (taken.length > 0 || dropped.length * 20 > order.length) {
        const room = cutoff - bound;
        left = reduce(
          problem,
          left,
          taken,
          dropped,
          lambda.map((price) => price + room + 1e-6),
        );
        order = left.free.slice();
        for (let i = 0; i < n; i++) lambda[i] = Math.min(lambda[i]!, left.cap[i]!);
        if (isSmall(left)) break;
        continue;
      }
    } else if (++fails >= patience) {
      theta /= 2;
      fails = 0;
      lambda.set(best.lambda);
      for (let i = 0; i < n; i++) lambda[i] = Math.min(lambda[i]!, left.cap[i]!);
      continue;
    }

    served.fill(0);
    if (q * n < pairs)
      for (let c = 0; c < q; c++)
        for (let i = 0, at = order[c]! * n; i < n; i++, at++) served[i]! += columns[at]! < lambda[i]! ? 1 : 0;
    else
      for (let i = 0; i < n; i++) {
        const price = lambda[i]!;
        const end = starts[i + 1]!;
        let count = 0;
        for (let k = starts[i]!; k < end && cost[k]! < price; k++) count += isChosen[column[k]!]!;
        served[i] = count;
      }
    let norm = 0;
    for (let i = 0; i < n; i++) {
      let g = 1 - served[i]!;
      // At its cap a price has nothing to gain: the row is served by what is taken already.
      if (g > 0 && lambda[i]! >= cap[i]!) g = 0;
      direction[i] = g;
      norm += g * g;
    }
    if (norm === 0) break;
    const length = (theta * (incumbent.upper() - bound)) / norm;
    for (let i = 0; i < n; i++) {
      const price = lambda[i]! + length * direction[i]!;
      lambda[i] = price > cap[i]! ? cap[i]! : price < 0 ? 0 : price;
    }
  }
  return { ...best, left };
}
