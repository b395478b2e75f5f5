import { siteChoice } from './problem.ts';
import type { RuledProblem } from './siteRules.ts';
import { costOfServing } from './transport.ts';
import type { WiderQuestion } from './widerQuestion.ts';

/** The columns that serve row i lie at `starts[i]` to `starts[i + 1]`, with what a unit costs. */
export interface NearestColumns {
  readonly starts: Int32Array;
  readonly column: Int32Array;
  readonly cost: Float64Array;
}

/**
 * The common form of the capacitated models: open `left` columns more, and serve each row from open ones, within their
 * capacities, at the least cost; what stays unserved costs `unserved` a unit. For CMCLP a way within the radius costs
 * nothing and going unserved 1, so that the least cost is the weight not covered.
 */
export interface CapacitatedForm {
  readonly left: number;
  readonly weight: Float64Array;
  /** Cost of a unit of each row by column; infinite where the column does not serve the row. */
  readonly unit: readonly Float64Array[];
  readonly capacity: Float64Array;
  /** Without any limit on capacity: the columns of each row, cheapest first; else null. */
  readonly nearest: NearestColumns | null;
  /** 1 for columns that are open already. */
  readonly open: Uint8Array;
  /** Infinite where all have to be served. */
  readonly unserved: number;
  /** The site (position in the problem) of each column. */
  readonly sites: Int32Array;
  /** Least cost of serving with these columns open; infinite when they cannot serve all who have to be. */
  readonly costOf: (columns: readonly number[]) => number;
}

/** A capacitated question with a number of sites in the common form. */
export function capacitatedForm(
  problem: RuledProblem,
  question: WiderQuestion & { readonly model: 'cp-median' | 'cmclp' },
): CapacitatedForm {
  const { weights, cost, site_ids, demand_ids, capacities } = problem;
  const covering = question.model === 'cmclp';
  const rows = Int32Array.from(demand_ids.keys()).filter((i) => weights[i]! > 0);
  const { allowed, predefined } = siteChoice(problem);
  const fixed = new Set(predefined);
  const m = site_ids.length;
  const unitOf = (value: number) =>
    !covering ? value : value <= question.service_radius ? 0 : Number.POSITIVE_INFINITY;
  // Demand that the same sites reach is one row of a model of cover, whatever its distance.
  const merged = new Map<string, { first: number; weight: number }>();
  for (const i of rows) {
    const key = covering
      ? allowed.reduce((text, j) => text + (unitOf(cost[i * m + j]!) === 0 ? '1' : '0'), '')
      : String(i);
    const group = merged.get(key);
    if (group) group.weight += weights[i]!;
    else merged.set(key, { first: i, weight: weights[i]! });
  }
  const groups = [...merged.values()];
  const unit = Array.from(allowed, (j) =>
    Float64Array.from(groups, ({ first }) => unitOf(cost[first * m + j]!)),
  );
  const weight = Float64Array.from(groups, (group) => group.weight);
  const capacity = Float64Array.from(allowed, (j) => capacities![j]!);
  return {
    left: question.p - predefined.length,
    weight,
    unit,
    capacity,
    nearest: capacity.every((room) => room === Number.POSITIVE_INFINITY)
      ? nearestColumns(unit, weight.length)
      : null,
    open: Uint8Array.from(allowed, (j) => (fixed.has(j) ? 1 : 0)),
    unserved: covering ? 1 : Number.POSITIVE_INFINITY,
    sites: allowed,
    costOf: servingCost(weight, unit, capacity, covering),
  };
}

function nearestColumns(unit: readonly Float64Array[], rows: number): NearestColumns {
  const starts = new Int32Array(rows + 1);
  const order: number[] = [];
  const cost: number[] = [];
  for (let i = 0; i < rows; i++) {
    const serving = [...unit.keys()].filter((k) => unit[k]![i]! < Number.POSITIVE_INFINITY);
    for (const k of serving.sort((a, b) => unit[a]![i]! - unit[b]![i]! || a - b)) {
      order.push(k);
      cost.push(unit[k]![i]!);
    }
    starts[i + 1] = order.length;
  }
  return { starts, column: Int32Array.from(order), cost: Float64Array.from(cost) };
}

function servingCost(
  weight: Float64Array,
  unit: readonly Float64Array[],
  capacity: Float64Array,
  covering: boolean,
): CapacitatedForm['costOf'] {
  let largest = 0;
  let everywhere = true;
  for (const column of unit)
    for (const value of column)
      if (value === Number.POSITIVE_INFINITY) everywhere = false;
      else if (value > largest) largest = value;
  const total = weight.reduce((sum, value) => sum + value, 0);
  if (everywhere && !covering)
    return (columns) =>
      costOfServing(
        weight,
        columns.map((k) => capacity[k]!),
        columns.map((k) => unit[k]!),
      );
  // A supplier without limit stands for going unserved: dear enough that nobody goes unserved who need not.
  const price = covering ? 1 : 1e8 * (largest + 1);
  const out = new Float64Array(weight.length).fill(price);
  const finite = unit.map((column) => column.map((value) => Math.min(value, 2 * price)));
  const most = covering ? Number.POSITIVE_INFINITY : total * (largest + 1);
  return (columns) => {
    const value = costOfServing(
      weight,
      [...columns.map((k) => capacity[k]!), Number.POSITIVE_INFINITY],
      [...columns.map((k) => finite[k]!), out],
    );
    return value > most ? Number.POSITIVE_INFINITY : value;
  };
}
