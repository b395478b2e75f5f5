import { type CapacitatedForm, capacitatedForm } from './capacitatedForm.ts';
import { type ColumnState, capacitatedPrices, type Priced, type PriceSettings } from './capacitatedPrices.ts';
import { exchangeColumns } from './exchangeColumns.ts';
import type { RunOptions } from './result.ts';
import { keepsRules, type RuledProblem } from './siteRules.ts';
import type { WiderQuestion } from './widerQuestion.ts';

/** What the search leaves. */
export interface CapacitatedAnswer {
  /** Best choice met (positions), null without any. */
  readonly sites: readonly number[] | null;
  /** Its cost; no choice costs less than the bound. For CMCLP both are weight that is not covered. */
  readonly cost: number;
  readonly bound: number;
  /** Whether nothing is left to look at. */
  readonly finished: boolean;
}

const ROOT: PriceSettings = { steps: 1200, theta: 2, patience: 30 };
const NODE: PriceSettings = { steps: 60, theta: 1, patience: 8 };
/** Steps of the root after which the columns it would open are made into a choice. */
const TRIES = [3, 20, 60, 120, 250, 500];
/** Parts after which a search that has met no choice gives up: there may be none, which a linear solver sees sooner. */
const WITHOUT_ANY = 100;
/** Up to this many choices of a part are costed one by one. */
const FEW = 24;

/**
 * The capacitated p-median and MCLP by depth-first branch and bound on prices (`capacitatedPrices`), each choice costed
 * exactly as a transport problem.
 */
export function capacitatedSearch(
  problem: RuledProblem,
  question: WiderQuestion & { readonly model: 'cp-median' | 'cmclp' },
  { stop, onProgress }: RunOptions = {},
): CapacitatedAnswer {
  const form = capacitatedForm(problem, question);
  const keeps = keepsRules(problem);
  const { sites, capacity, weight, open, unserved } = form;
  const total = weight.reduce((sum, value) => sum + value, 0);
  const tried = new Set<string>();
  let best: readonly number[] | null = null;
  let upper = Number.POSITIVE_INFINITY;
  let spent = 0;
  let gaveUp = false;
  let rootBound = 0;

  const sitesOf = (columns: readonly number[]) => columns.map((k) => sites[k]!);
  const offer = (columns: readonly number[]): void => {
    const key = [...columns].sort((a, b) => a - b).join();
    if (tried.has(key)) return;
    tried.add(key);
    if (!keeps(sitesOf(columns), true) || quickBound(form, columns) >= upper * (1 - 1e-9)) return;
    const value = form.costOf(columns);
    if (value >= upper) return;
    upper = value;
    best = [...columns];
    onProgress?.({ bound: rootBound, incumbent: upper });
  };
  const improve = (columns: readonly number[]) =>
    exchangeColumns(form, columns, (other) => keeps(sitesOf(other), true), offer, stop);

  const state: ColumnState = open.slice();
  // So that a run that is stopped at once has something to show.
  offer([...columnsIn(state, 1), ...columnsIn(state, 0).slice(0, form.left)]);
  const start = firstPrices(form);
  const root = capacitatedPrices(
    form,
    state,
    form.left,
    start,
    ROOT,
    () => upper,
    (columns, step) => {
      if (TRIES.includes(step)) improve(columns);
    },
    stop,
  );
  rootBound = Math.max(0, root.bound);
  onProgress?.({ bound: Math.min(rootBound, upper), incumbent: best ? upper : null });
  const left = visit(state, root.left, root);
  const bound = gaveUp ? Math.min(upper, Math.max(rootBound, left)) : upper;
  return {
    sites: best && sitesOf(best),
    cost: upper,
    bound,
    finished: !gaveUp,
  };

  /** Goes through a part whose prices are known; gives the least that anything in it can still cost. */
  function visit(state: ColumnState, left: number, priced: Priced): number {
    if (priced.bound > upper - 1e-9 * Math.abs(upper)) return upper;
    if ((++spent > WITHOUT_ANY && best === null) || stop?.()) {
      gaveUp = true;
      return priced.bound;
    }
    const taken = columnsIn(state, 1);
    const free = columnsIn(state, 0);
    if (left > free.length || left < 0) return upper;
    if (!keeps(sitesOf(taken), false)) return upper;
    if (unserved === Number.POSITIVE_INFINITY && mostCapacity(taken, free, left) < total * (1 - 1e-9))
      return upper;
    if (isFew(free.length, left)) {
      for (const chosen of choose(free, left)) offer([...taken, ...chosen]);
      return upper;
    }
    // The column that was wanted about half the time splits the part best.
    let column = free[0]!;
    const doubt = (k: number) => Math.abs(priced.wanted[k]! - 0.5);
    for (const k of free)
      if (
        doubt(k) < doubt(column) - 1e-12 ||
        (doubt(k) === doubt(column) && priced.worth[k]! < priced.worth[column]!)
      )
        column = k;
    let least = upper;
    const first = priced.wanted[column]! >= 0.3 ? 1 : 2;
    for (const way of [first, 3 - first]) {
      const part = state.slice();
      part[column] = way;
      if (way === 1)
        for (const k of free) if (k !== column && !keeps(sitesOf([...taken, column, k]), false)) part[k] = 2;
      if (gaveUp) {
        least = Math.min(least, priced.bound);
        break;
      }
      const inner = capacitatedPrices(
        form,
        part,
        way === 1 ? left - 1 : left,
        priced.price,
        NODE,
        () => upper,
        undefined,
        stop,
      );
      const bound = Math.max(inner.bound, priced.bound);
      least = Math.min(least, visit(part, inner.left, { ...inner, bound }));
    }
    return least;
  }

  function mostCapacity(taken: readonly number[], free: readonly number[], left: number): number {
    const room = free.map((k) => capacity[k]!).sort((a, b) => b - a);
    let sum = 0;
    for (const k of taken) sum += capacity[k]!;
    for (let k = 0; k < left; k++) sum += room[k]!;
    return sum;
  }
}

const columnsIn = (state: ColumnState, wanted: number): number[] =>
  Array.from(state.keys()).filter((k) => state[k] === wanted);

/** What a choice costs at least: everyone by the cheapest column, without capacities. */
function quickBound({ weight, unit, unserved }: CapacitatedForm, columns: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weight.length; i++) {
    let least = unserved;
    for (const k of columns) if (unit[k]![i]! < least) least = unit[k]![i]!;
    sum += weight[i]! * least;
  }
  return sum;
}

/** What each row would cost a unit if its cheapest column were lost. */
const firstPrices = ({ weight, unit, unserved }: CapacitatedForm): Float64Array =>
  Float64Array.from(weight, (_, i) => {
    let first = Number.POSITIVE_INFINITY;
    let second = Number.POSITIVE_INFINITY;
    for (const column of unit) {
      const value = column[i]!;
      if (value < first) {
        second = first;
        first = value;
      } else if (value < second) second = value;
    }
    const price = Number.isFinite(second) ? second : first;
    return Math.min(
      unserved === Number.POSITIVE_INFINITY ? price : unserved / 2,
      Number.isFinite(price) ? Number.MAX_VALUE : 0,
    );
  });

function isFew(n: number, q: number): boolean {
  let count = 1;
  for (let k = 1; k <= q && count <= FEW; k++) count = (count * (n - q + k)) / k;
  return count <= FEW;
}

function* choose(list: readonly number[], count: number, from = 0): Generator<number[]> {
  if (count === 0) yield [];
  else
    for (let k = from; k <= list.length - count; k++)
      for (const rest of choose(list, count - 1, k + 1)) yield [list[k]!, ...rest];
}
