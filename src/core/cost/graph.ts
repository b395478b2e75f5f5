import FlatQueue from 'flatqueue';

/**
 * An undirected graph, rows compressed: the neighbours of node u are `target[k]` for k from `starts[u]` to
 * `starts[u + 1]`, and edge k belongs to the pair `edge[k]`, which both its directions share.
 */
export interface Graph {
  readonly nodes: number;
  readonly starts: Int32Array;
  readonly target: Int32Array;
  readonly edge: Int32Array;
}

/** The graph of pairs of nodes; pair k joins `from[k]` and `to[k]`. */
export function graphOf(nodes: number, from: ArrayLike<number>, to: ArrayLike<number>): Graph {
  const starts = new Int32Array(nodes + 1);
  for (let k = 0; k < from.length; k++) {
    starts[from[k]! + 1]!++;
    starts[to[k]! + 1]!++;
  }
  for (let u = 0; u < nodes; u++) starts[u + 1]! += starts[u]!;
  const at = starts.slice();
  const target = new Int32Array(2 * from.length);
  const edge = new Int32Array(2 * from.length);
  for (let k = 0; k < from.length; k++) {
    const [a, b] = [from[k]!, to[k]!];
    edge[at[a]!] = k;
    target[at[a]!++] = b;
    edge[at[b]!] = k;
    target[at[b]!++] = a;
  }
  return { nodes, starts, target, edge };
}

/** A node where a journey may start or end, and what it costs to get there. */
export interface Access {
  readonly node: number;
  readonly cost: number;
}

/** Costs from a start to every node, infinite where there is no way, and the node before each on the way (−1 at the start). */
export interface Paths {
  readonly cost: Float64Array;
  readonly before: Int32Array;
}

/** Least costs from the starts to all nodes (Dijkstra 1959); pair k costs `costs[k]`, infinite when it is barred. */
export function leastCosts(graph: Graph, costs: ArrayLike<number>, starts: readonly Access[]): Paths {
  const cost = new Float64Array(graph.nodes).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(graph.nodes).fill(-1);
  const queue = new FlatQueue<number>();
  for (const start of starts)
    if (start.cost < cost[start.node]!) {
      cost[start.node] = start.cost;
      queue.push(start.node, start.cost);
    }
  for (;;) {
    const reached = queue.peekValue();
    const u = queue.pop();
    if (u === undefined || reached === undefined) break;
    if (reached > cost[u]!) continue;
    for (let k = graph.starts[u]!, end = graph.starts[u + 1]!; k < end; k++) {
      const v = graph.target[k]!;
      const total = reached + costs[graph.edge[k]!]!;
      if (total < cost[v]!) {
        cost[v] = total;
        before[v] = u;
        queue.push(v, total);
      }
    }
  }
  return { cost, before };
}

/** The nodes of the way that ends at a node, from its start on. */
export function wayTo({ before }: Paths, node: number): number[] {
  const way: number[] = [];
  for (let at = node; at >= 0; at = before[at]!) way.push(at);
  return way.reverse();
}
