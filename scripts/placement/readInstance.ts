import type { RuledProblem, SiteRules } from '#core/placement/siteRules.ts';

/** A published case: its problem, and the p and service radius that it comes with. */
export interface Instance {
  readonly problem: RuledProblem;
  readonly p: number | null;
  readonly service_radius: number | null;
}

/** Reads a case: JSON of rows, columns and distances, or else the OR-Library's p-median format. */
export const readInstance = (text: string): Instance =>
  text.trimStart().startsWith('{') ? readMatrix(text) : readGraph(text);

/**
 * The OR-Library's format: vertices, edges and p, then edges as i j length. A repeated edge counts as it came last.
 * Every vertex is a demand point of weight 1 and a candidate site; costs are shortest paths. Throws when cut short.
 */
function readGraph(text: string): Instance {
  const numbers = text.trim().split(/\s+/).map(Number);
  const [n, edges, p] = numbers;
  if (numbers.some(Number.isNaN) || n === undefined || edges === undefined || p === undefined)
    throw new RangeError(
      'not an OR-Library p-median case: expected numbers only, vertices, edges and p first',
    );
  if (numbers.length < 3 + 3 * edges)
    throw new RangeError(`the case names ${edges} edges and has ${Math.floor((numbers.length - 3) / 3)}`);
  const cost = new Float64Array(n * n).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < n; i++) cost[i * n + i] = 0;
  for (let k = 3; k < 3 + 3 * edges; k += 3) {
    const i = numbers[k]! - 1;
    const j = numbers[k + 1]! - 1;
    if (!(i >= 0 && i < n && j >= 0 && j < n))
      throw new RangeError(`edge ${i + 1}–${j + 1} leaves the graph`);
    if (i !== j) cost[i * n + j] = cost[j * n + i] = numbers[k + 2]!;
  }
  shortestPaths(cost, n);
  // Ids of one length, so that their order is the order of the vertices.
  const ids = Array.from({ length: n }, (_, i) => String(i + 1).padStart(String(n).length, '0'));
  return {
    problem: { demand_ids: ids, site_ids: ids, weights: new Float64Array(n).fill(1), cost },
    p,
    service_radius: null,
  };
}

/** All shortest paths of an undirected graph, in place (Floyd and Warshall). */
function shortestPaths(cost: Float64Array, n: number): void {
  for (let via = 0; via < n; via++)
    for (let i = 0; i < n; i++) {
      const first = cost[i * n + via]!;
      if (first === Number.POSITIVE_INFINITY) continue;
      for (let at = i * n, from = via * n, end = at + n; at < end; at++, from++) {
        const sum = first + cost[from]!;
        if (sum < cost[at]!) cost[at] = sum;
      }
    }
}

/** Rows, columns, distances row by row, capacities and rules if there are any, weights under the first of the names in use, and what was asked. */
function readMatrix(text: string): Instance {
  const data = JSON.parse(text) as {
    rows: string[];
    cols: string[];
    d: number[];
    weights?: number[];
    pop2000?: number[];
    capacities?: number[];
    rules?: SiteRules;
    p?: number;
    service_dist?: number;
  };
  return {
    problem: {
      demand_ids: data.rows,
      site_ids: data.cols,
      weights: data.weights ?? data.pop2000 ?? data.rows.map(() => 1),
      cost: Float64Array.from(data.d, (value) => value ?? Number.POSITIVE_INFINITY),
      ...(data.capacities && { capacities: data.capacities }),
      ...(data.rules && { rules: data.rules }),
    },
    p: data.p ?? null,
    service_radius: data.service_dist ?? null,
  };
}
