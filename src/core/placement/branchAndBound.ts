import { greedyChoice, interchange } from './interchange.ts';
import { type BoundSettings, type Incumbent, lagrangianBound } from './lagrangian.ts';
import type { Solve } from './linearModel.ts';
import { isIntegral, type MinSum, sumOf } from './minSum.ts';
import { radiusModel } from './radiusModel.ts';
import { isSmall, type Remainder, reduce, tryAll, wholeOf } from './relaxation.ts';
import type { RunOptions } from './result.ts';

export interface BranchAndBoundOptions extends RunOptions {
  /** Takes what the root leaves over when more than `hand_over_above` columns are still to be chosen. */
  readonly solve?: Solve;
  /** 20 unless told. */
  readonly hand_over_above?: number;
}

/** The best choice of columns found; proven best when the bound reaches its sum. */
export interface MinSumAnswer {
  readonly chosen: readonly number[];
  readonly sum: number;
  readonly bound: number;
}

/** The relaxation alone closes few gaps above this many choices, where the linear model closes them in its first nodes. */
const HAND_OVER_ABOVE = 20;
const STARTS = 5;
const ROOT: BoundSettings = {
  steps: 1500,
  theta: 2,
  patience: 25,
  horizon: Number.POSITIVE_INFINITY,
  improve: true,
};
const NODE: BoundSettings = { steps: 300, theta: 1, patience: 8, horizon: 40, improve: false };

interface Node {
  readonly from: Remainder;
  readonly take: readonly number[];
  readonly drop: readonly number[];
  readonly lambda: Float64Array;
  readonly bound: number;
}

/**
 * Chooses q columns with the least sum, proven, by depth-first branch and bound on Lagrangian bounds. The same problem
 * gives the same answer on every run that is not stopped.
 */
export function branchAndBound(problem: MinSum, options: BranchAndBoundOptions = {}): MinSumAnswer {
  const { n, m, q } = problem;
  const { stop, solve, onProgress, hand_over_above = HAND_OVER_ABOVE } = options;
  if (q === 0 || q === m) {
    const chosen = Array.from({ length: q }, (_, j) => j);
    const sum = sumOf(problem, chosen);
    return { chosen, sum, bound: sum };
  }
  const integral = isIntegral(problem);
  let upper = Number.POSITIVE_INFINITY;
  let best: readonly number[] = [];
  let bound = 0;
  const report = () => onProgress?.({ bound: Math.min(bound, upper), incumbent: upper });
  const incumbent: Incumbent = {
    upper: () => upper,
    cutoff: () => (integral ? upper - 1 + 1e-5 : upper - 1e-10 * Math.abs(upper)),
    offer(offered, improve) {
      if (offered.length !== q) return;
      const chosen = improve ? interchange(problem, Int32Array.from(offered), stop) : offered;
      const sum = sumOf(problem, chosen);
      if (sum < upper) {
        upper = sum;
        best = Array.from(chosen);
        report();
      }
    },
    raise(value) {
      const grown = value - bound > 0.001 * Math.abs(upper);
      bound = Math.max(bound, Math.min(value, upper));
      if (grown) report();
    },
  };

  const greedy = greedyChoice(problem);
  incumbent.offer([...greedy], true);
  const random = lehmer(1);
  for (let k = 1; k < STARTS && !stop?.(); k++) incumbent.offer(shuffled(m, random).slice(0, q), true);

  const whole = wholeOf(problem);
  const lambda = new Float64Array(n);
  for (let i = 0; i < n; i++) lambda[i] = secondCheapest(whole, i);
  const stack: Node[] = [];
  let node: Node | undefined = { from: whole, take: [], drop: [], lambda, bound: 0 };
  let atRoot = true;
  let open = 0;
  while (node && !stop?.()) {
    open = node.bound;
    if (node.bound <= incumbent.cutoff()) {
      const remainder: Remainder = atRoot ? node.from : reduce(problem, node.from, node.take, node.drop);
      const children = expand(remainder, node, atRoot ? ROOT : NODE);
      stack.push(...children);
      bound = Math.max(bound, Math.min(upper, ...stack.map((waiting) => waiting.bound)));
      report();
      atRoot = false;
    }
    node = stack.pop();
  }
  // A node that was begun but not finished when the run stopped is still open.
  if (node)
    bound = Math.max(bound, Math.min(upper, open, node.bound, ...stack.map((waiting) => waiting.bound)));
  else bound = upper;
  return { chosen: best, sum: upper, bound: Math.min(bound, upper) };

  /** Bounds a remainder and gives the parts into which it has to be split, the more promising last. */
  function expand(remainder: Remainder, node: Node, settings: BoundSettings): Node[] {
    if (settle(remainder)) return [];
    const {
      bound: own,
      lambda,
      rho,
      left,
    } = lagrangianBound(problem, remainder, node.lambda, settings, incumbent, stop);
    const bound = Math.max(node.bound, own);
    if (bound > incumbent.cutoff() || settle(left)) return [];
    if (stop?.()) return [{ from: left, take: [], drop: [], lambda, bound }];
    if (solve && left.q > hand_over_above) return handOver(left, lambda, bound, solve);
    let site = left.free[0]!;
    for (const j of left.free) if (rho[j]! < rho[site]!) site = j;
    const part = { from: left, lambda, bound };
    return [
      { ...part, take: [], drop: [site] },
      { ...part, take: [site], drop: [] },
    ];
  }

  /** Whether what is left is little enough to be settled at once; the best of it is then offered. */
  function settle(remainder: Remainder): boolean {
    if (remainder.q > remainder.free.length) return true;
    if (!isSmall(remainder)) return false;
    const chosen = tryAll(problem, remainder);
    if (chosen) incumbent.offer(chosen, false);
    return true;
  }

  function handOver(left: Remainder, lambda: Float64Array, bound: number, solve: Solve): Node[] {
    // In a better choice no row can cost more than its price and what the bound leaves to win.
    const room = incumbent.cutoff() - bound;
    const limit = lambda.map((price) => price + room + 1e-6);
    const tight = reduce(problem, left, [], [], limit);
    const { model, choose } = radiusModel(tight, limit);
    const answer = solve(model, { absolute_gap: integral ? 0.999 : 0, ...(stop && { stop }) });
    if (answer.values) incumbent.offer([...left.taken, ...choose(answer.values)], true);
    if (answer.status !== 'stopped') return [];
    return [{ from: left, take: [], drop: [], lambda, bound: Math.max(bound, answer.bound) }];
  }
}

/** Where the price of a row starts: what it would cost if its best column were lost. */
const secondCheapest = ({ starts, cost, cap }: Remainder, i: number) =>
  starts[i]! + 1 < starts[i + 1]! ? cost[starts[i]! + 1]! : cap[i]!;

/** Park and Miller's generator: uniform in (0, 1), the same on every machine. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function shuffled(m: number, random: () => number): number[] {
  const order = Array.from({ length: m }, (_, j) => j);
  for (let k = m - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
  return order;
}
