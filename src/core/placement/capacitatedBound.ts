import { siteChoice } from './problem.ts';
import type { RunOptions } from './result.ts';
import { brokenRules, type RuledProblem } from './siteRules.ts';
import { costOfServing, transport } from './transport.ts';

/** What the bound of a capacitated p-median leaves to look at. */
export interface CapacitatedBound {
  /** Sites (positions) that no better choice opens. */
  readonly needless: readonly number[];
  /** No choice costs less. */
  readonly bound: number;
  /** The best choice met on the way, null without any, and its cost. */
  readonly sites: readonly number[] | null;
  readonly cost: number;
  /** Whether nothing is left to look at: the choice is proven best. */
  readonly settled: boolean;
}

/** Up to this many choices that the prices leave open are costed one by one. */
const LOOKED_AT = 6000;
const STEPS = 2500;
const PATIENCE = 30;
/** Steps after which the sites that the bound would open are made into a choice. */
const TRIES = [5, 40, 120, 300];

/**
 * Bounds the capacitated p-median by pricing the demand (Cornuejols, Sridharan and Thizy 1991): with a price for each unit
 * served, every site fills its capacity with what gains most, and the p best sites are opened. Sites that cannot be part of
 * anything better than the best choice met are told, so that the solver need not look at them.
 */
export function capacitatedBound(
  problem: RuledProblem,
  p: number,
  { stop }: RunOptions = {},
): CapacitatedBound {
  const { weights, cost, site_ids, demand_ids } = problem;
  const width = site_ids.length;
  const rows = Int32Array.from(demand_ids.keys()).filter((i) => weights[i]! > 0);
  const n = rows.length;
  const { allowed, predefined, free } = siteChoice(problem);
  const open = new Set(predefined);
  const q = p - predefined.length;
  const weight = Float64Array.from(rows, (i) => weights[i]!);
  const unit = new Map(
    Array.from(allowed, (j) => [j, Float64Array.from(rows, (i) => cost[i * width + j]!)] as const),
  );
  const price = Float64Array.from(rows, (i) => secondLeast(Array.from(allowed, (j) => cost[i * width + j]!)));
  const best: { bound: number; sites: readonly number[] | null; cost: number } = {
    bound: 0,
    sites: null,
    cost: Number.POSITIVE_INFINITY,
  };
  const tried = new Set<string>();
  const offer = (sites: readonly number[]) => {
    const key = [...sites].sort((a, b) => a - b).join();
    if (tried.has(key)) return;
    tried.add(key);
    if (brokenRules(problem, sites).length > 0) return;
    const capacities = sites.map((j) => problem.capacities![j]!);
    const columns = sites.map((j) => unit.get(j)!);
    const finite = columns.every((column) => column.every((value) => value < Number.POSITIVE_INFINITY));
    const value = finite ? costOfServing(weight, capacities, columns) : costByTransport(capacities, columns);
    if (value >= best.cost) return;
    best.sites = [...sites];
    best.cost = value;
  };
  /** Where some cannot reach some sites. */
  const costByTransport = (capacities: readonly number[], columns: readonly Float64Array[]): number => {
    const m = columns.length;
    const costs = Float64Array.from({ length: n * m }, (_, at) => columns[at % m]![Math.floor(at / m)]!);
    const found = transport(weight, capacities, costs);
    return found.served < total * (1 - 1e-9) ? Number.POSITIVE_INFINITY : found.cost;
  };
  const total = weight.reduce((sum, w) => sum + w, 0);
  const needless = new Set<number>();
  const gain = new Float64Array(n);
  const order = new Int32Array(n);
  let atBest: { bound: number; worth: ReadonlyMap<number, number>; chosen: readonly number[] } | null = null;
  let theta = 2;
  let idle = 0;
  let ranked: number[];
  for (let step = 0; step < STEPS && theta > 0.0005 && !stop?.(); step++) {
    const served = new Float64Array(n);
    const worth = new Map<number, number>();
    const taken = new Map<number, [number, number][]>();
    for (const j of allowed) {
      if (needless.has(j)) continue;
      const { value, list } = fill(unit.get(j)!, problem.capacities![j]!);
      worth.set(j, value);
      taken.set(j, list);
    }
    ranked = Array.from(free)
      .filter((j) => !needless.has(j))
      .sort((a, b) => worth.get(a)! - worth.get(b)!);
    const chosen = [...predefined, ...ranked.slice(0, q)];
    let bound = 0;
    for (let i = 0; i < n; i++) bound += price[i]! * weight[i]!;
    for (const j of chosen) bound += worth.get(j)!;
    for (const j of chosen) for (const [i, share] of taken.get(j)!) served[i]! += share;
    if (bound > best.bound + 1e-9 * Math.abs(best.bound)) {
      idle = 0;
      best.bound = bound;
      atBest = { bound, worth, chosen };
    } else idle++;
    if (idle > PATIENCE) {
      theta /= 2;
      idle = 0;
    }
    if (TRIES.includes(step)) improve(chosen);
    const last = ranked[q - 1];
    // Opening this one instead of the last that the bound takes would already cost too much.
    if (last !== undefined && best.sites)
      for (const j of ranked.slice(q))
        if (bound + worth.get(j)! - worth.get(last)! > best.cost * (1 + 1e-9)) needless.add(j);
    let norm = 0;
    for (let i = 0; i < n; i++) norm += (weight[i]! * (1 - served[i]!)) ** 2;
    if (norm === 0) break;
    const goal = Number.isFinite(best.cost) ? best.cost : bound * 1.1 + 1;
    const size = (theta * Math.max(goal - bound, 1e-6 * goal)) / norm;
    for (let i = 0; i < n; i++) price[i]! += size * weight[i]! * (1 - served[i]!);
  }
  const settled = best.sites !== null && lookThrough();
  return {
    needless: [...needless],
    ...best,
    bound: settled ? best.cost : Math.min(best.bound, best.cost),
    settled,
  };

  /**
   * Costs every choice that the best prices do not rule out; false when there are too many or the run stops. A choice is
   * ruled out too when it would cost too much even without capacities, or cannot hold all demand.
   */
  function lookThrough(): boolean {
    if (!atBest) return false;
    const { bound, worth, chosen } = atBest;
    const list = Array.from(free)
      .filter((j) => !needless.has(j))
      .sort((a, b) => worth.get(a)! - worth.get(b)!);
    const base = chosen.slice(predefined.length).reduce((left, j) => left - worth.get(j)!, bound);
    const limit = () => best.cost * (1 - 1e-10);
    const rowsAt = Array.from({ length: q + 1 }, () => new Float64Array(n).fill(Number.POSITIVE_INFINITY));
    for (const j of predefined) lower(rowsAt[0]!, rowsAt[0]!, unit.get(j)!);
    const picked: number[] = [];
    let looked = 0;
    const visit = (from: number, sum: number): boolean => {
      const left = q - picked.length;
      if (left === 0) {
        const sites = [...predefined, ...picked];
        const row = rowsAt[q]!;
        let cheapest = 0;
        for (let i = 0; i < n; i++) cheapest += weight[i]! * row[i]!;
        if (cheapest >= limit()) return true;
        if (sites.reduce((room, j) => room + problem.capacities![j]!, 0) < total * (1 - 1e-9)) return true;
        if (++looked > LOOKED_AT || stop?.()) return false;
        offer(sites);
        return true;
      }
      for (let k = from; k <= list.length - left; k++) {
        let least = sum;
        for (let more = 0; more < left; more++) least += worth.get(list[k + more]!)!;
        if (least >= limit()) return true;
        const j = list[k]!;
        lower(rowsAt[picked.length + 1]!, rowsAt[picked.length]!, unit.get(j)!);
        picked.push(j);
        const done = visit(k + 1, sum + worth.get(j)!);
        picked.pop();
        if (!done) return false;
      }
      return true;
    };
    return visit(0, base);
  }

  function lower(into: Float64Array, row: Float64Array, column: Float64Array): void {
    for (let i = 0; i < n; i++) into[i] = Math.min(row[i]!, column[i]!);
  }

  /** Fills a site with the demand that gains most from it, in shares. */
  function fill(costs: Float64Array, capacity: number): { value: number; list: [number, number][] } {
    let count = 0;
    let all = 0;
    for (let i = 0; i < n; i++) {
      gain[i] = costs[i]! - price[i]!;
      if (gain[i]! >= 0) continue;
      order[count++] = i;
      all += weight[i]!;
    }
    const wanted = order.subarray(0, count);
    if (all > capacity) wanted.sort((a, b) => gain[a]! - gain[b]!);
    let room = capacity;
    let value = 0;
    const list: [number, number][] = [];
    for (const i of wanted) {
      if (room <= 0) break;
      const amount = Math.min(room, weight[i]!);
      value += amount * gain[i]!;
      list.push([i, amount / weight[i]!]);
      room -= amount;
    }
    return { value, list };
  }

  /** Exchanges single sites as long as that lowers the quick cost, and costs the choice that this ends with exactly. */
  function improve(from: readonly number[]): void {
    let sites = [...from];
    let least = quickCost(sites);
    for (let better = true; better && !stop?.(); ) {
      better = false;
      for (const out of sites) {
        if (open.has(out)) continue;
        let best: number[] | null = null;
        for (const into of free) {
          if (sites.includes(into) || needless.has(into)) continue;
          const other = sites.map((j) => (j === out ? into : j));
          const value = quickCost(other);
          if (value >= least || brokenRules(problem, other).length > 0) continue;
          least = value;
          best = other;
        }
        if (!best) continue;
        sites = best;
        better = true;
        offer(sites);
      }
    }
    offer(sites);
  }

  /** What it costs when those who lose most by the second best site choose first; a shortfall costs more than all. */
  function quickCost(sites: readonly number[]): number {
    const costs = sites.map((j) => unit.get(j)!);
    for (let i = 0; i < n; i++) {
      let first = Number.POSITIVE_INFINITY;
      let second = Number.POSITIVE_INFINITY;
      for (const column of costs) {
        const value = column[i]!;
        if (value < first) {
          second = first;
          first = value;
        } else if (value < second) second = value;
      }
      gain[i] = first - second;
      order[i] = i;
    }
    order.sort((a, b) => gain[a]! - gain[b]!);
    const room = sites.map((j) => problem.capacities![j]!);
    let sum = 0;
    for (const i of order) {
      for (let left = weight[i]!; left > 0; ) {
        let best = -1;
        for (let k = 0; k < sites.length; k++)
          if (room[k]! > 0 && (best < 0 || costs[k]![i]! < costs[best]![i]!)) best = k;
        if (best < 0) return Number.MAX_VALUE;
        const amount = Math.min(left, room[best]!);
        sum += amount * costs[best]![i]!;
        room[best]! -= amount;
        left -= amount;
      }
    }
    return sum;
  }
}

function secondLeast(values: readonly number[]): number {
  const [first = 0, second = first] = values
    .filter((value) => value < Number.POSITIVE_INFINITY)
    .sort((a, b) => a - b);
  return second;
}
