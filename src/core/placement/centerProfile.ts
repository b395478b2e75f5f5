import type { PlacementProblem } from './problem.ts';

/** Who bears which cost under a choice of sites: distinct costs, largest first, and the weight that bears as much or more. */
export interface CenterProfile {
  readonly costs: Float64Array;
  /** Weight at that cost or above. */
  readonly borne: Float64Array;
}

/** Profiles of choices of sites (positions) of one problem, quickly; null when a choice leaves demand without a way. */
export function profiler({
  weights,
  cost,
  site_ids,
  demand_ids,
}: PlacementProblem): (sites: readonly number[]) => CenterProfile | null {
  const m = site_ids.length;
  const rows = Int32Array.from(demand_ids.keys()).filter((i) => weights[i]! > 0);
  const least = new Float64Array(rows.length);
  const order = Uint32Array.from(rows.keys());
  return (sites) => {
    for (let r = 0; r < rows.length; r++) {
      let low = Number.POSITIVE_INFINITY;
      for (let k = 0, at = rows[r]! * m; k < sites.length; k++) {
        const value = cost[at + sites[k]!]!;
        if (value < low) low = value;
      }
      if (low === Number.POSITIVE_INFINITY) return null;
      least[r] = low;
    }
    order.sort((a, b) => least[b]! - least[a]!);
    const costs: number[] = [];
    const borne: number[] = [];
    let sum = 0;
    for (const r of order) {
      sum += weights[rows[r]!]!;
      if (costs.at(-1) === least[r]) borne[borne.length - 1] = sum;
      else {
        costs.push(least[r]!);
        borne.push(sum);
      }
    }
    return { costs: Float64Array.from(costs), borne: Float64Array.from(borne) };
  };
}

/** Rounding that sums of weights are allowed. */
export const weightSlack = (weight: number): number => 1e-9 * Math.max(1, weight);

/** Negative when `a` is better: the first level at which they differ has a smaller cost, or the same and less weight. */
export function compareProfiles(a: CenterProfile, b: CenterProfile): number {
  const levels = Math.min(a.costs.length, b.costs.length);
  for (let k = 0; k < levels; k++) {
    const further = a.costs[k]! - b.costs[k]!;
    if (further !== 0) return further;
    const heavier = a.borne[k]! - b.borne[k]!;
    if (Math.abs(heavier) > weightSlack(b.borne[k]!)) return heavier;
  }
  return 0;
}
