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
  const words = [...text.matchAll(/\S+/g)];
  const numbers = words.map(([word]) => Number(word));
  /** "line 7: …", for the word that is wrong. */
  const refuse = (word: number, what: string): never => {
    const line = text.slice(0, words[word]!.index).split('\n').length;
    throw new RangeError(`line ${line}: ${what}`);
  };
  const strange = numbers.findIndex(Number.isNaN);
  if (strange >= 0)
    refuse(
      strange,
      `"${words[strange]![0]}" is not a number; an OR-Library p-median case has vertices, edges and p, then edges as i j length`,
    );
  const [n, edges, p] = numbers;
  if (n === undefined || edges === undefined || p === undefined)
    throw new RangeError('the file has no first line of vertices, edges and p');
  for (const [at, least] of [1, 0, 0].entries())
    if (!(Number.isInteger(numbers[at]) && numbers[at]! >= least))
      refuse(at, `${numbers[at]} is not a number of vertices, edges and p`);
  if (numbers.length < 3 + 3 * edges)
    throw new RangeError(
      `the first line names ${edges} edges and ${Math.floor((numbers.length - 3) / 3)} follow: the file may be cut short`,
    );
  const cost = new Float64Array(n * n).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < n; i++) cost[i * n + i] = 0;
  for (let k = 3; k < 3 + 3 * edges; k += 3) {
    const i = numbers[k]! - 1;
    const j = numbers[k + 1]! - 1;
    const isVertex = (vertex: number) => Number.isInteger(vertex) && vertex >= 0 && vertex < n;
    if (!isVertex(i) || !isVertex(j))
      refuse(k, `the edge ${i + 1}–${j + 1} leaves the graph, whose vertices are 1 to ${n}`);
    if (!(numbers[k + 2]! >= 0)) refuse(k, `the edge ${i + 1}–${j + 1} has length ${numbers[k + 2]}`);
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
  for (const name of ['rows', 'cols', 'd'] as const)
    if (!Array.isArray(data[name]))
      throw new RangeError(
        `"${name}" is missing: a case has the lists "rows", "cols" and "d" (costs, row by row)`,
      );
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
