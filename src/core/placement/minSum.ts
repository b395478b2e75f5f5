import type { PlacementProblem, SiteChoice } from './problem.ts';

/**
 * The form in which the p-median is searched: choose exactly q of m sites so that the sum over all n rows of
 * min(cap, cheapest chosen cost) is least. Rows are demand points, columns are free sites.
 */
export interface MinSum {
  readonly n: number;
  readonly m: number;
  readonly q: number;
  /** Cost of row i by column j at `j * n + i`, never above the row's cap. */
  readonly columns: Float64Array;
  /** What a row costs when no chosen site is cheaper: its best predefined site, or going unserved. */
  readonly cap: Float64Array;
}

/**
 * The p-median problem with predefined sites folded into the caps. Where a site cannot be reached, it costs `penalty`,
 * more than any answer that reaches everyone; a sum of `penalty` or more says that someone is not reached.
 */
export function pMedianAsMinSum(
  problem: PlacementProblem,
  { free, predefined }: SiteChoice,
  p: number,
): MinSum & { readonly penalty: number } {
  const { weights, cost } = problem;
  const width = problem.site_ids.length;
  const rows = Int32Array.from(problem.demand_ids.keys()).filter((i) => weights[i]! > 0);
  const n = rows.length;
  const m = free.length;
  const columns = new Float64Array(n * m);
  const cap = new Float64Array(n);
  let penalty = 1;
  rows.forEach((i, row) => {
    let best = Number.POSITIVE_INFINITY;
    let worst = 0;
    for (const j of predefined) best = Math.min(best, weights[i]! * cost[i * width + j]!);
    for (let k = 0; k < m; k++) {
      const value = weights[i]! * cost[i * width + free[k]!]!;
      columns[k * n + row] = value;
      worst = Math.max(worst, value);
    }
    // Some free site will be open unless p is used up, so that no row can cost more than its worst column.
    cap[row] = p > predefined.length ? Math.min(best, worst) : best;
    let finite = best < Number.POSITIVE_INFINITY ? best : 0;
    for (let k = 0; k < m; k++) {
      const value = columns[k * n + row]!;
      if (value < Number.POSITIVE_INFINITY) finite = Math.max(finite, value);
    }
    penalty += finite;
  });
  for (let row = 0; row < n; row++) cap[row] = Math.min(cap[row]!, penalty);
  for (let k = 0; k < m; k++)
    for (let row = 0; row < n; row++) columns[k * n + row] = Math.min(columns[k * n + row]!, cap[row]!);
  return { n, m, q: p - predefined.length, columns, cap, penalty };
}

/** The sum for the chosen columns. */
export function sumOf({ n, columns, cap }: MinSum, chosen: ArrayLike<number>): number {
  const least = cap.slice();
  for (let k = 0; k < chosen.length; k++) {
    const at = chosen[k]! * n;
    for (let i = 0; i < n; i++) if (columns[at + i]! < least[i]!) least[i] = columns[at + i]!;
  }
  let sum = 0;
  for (let i = 0; i < n; i++) sum += least[i]!;
  return sum;
}

/** Whether all costs are whole numbers, small enough for sums of them to be exact. */
export function isIntegral({ columns, cap }: MinSum): boolean {
  let sum = 0;
  for (const value of cap) {
    if (!Number.isInteger(value)) return false;
    sum += value;
  }
  return sum < 1e11 && columns.every((value) => Number.isInteger(value));
}
