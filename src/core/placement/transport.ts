/** Who serves whom: `flow[i * sites + k]` is the weight of demand i that the k-th supplier serves. */
export interface Transport {
  readonly flow: Float64Array;
  /** Σ flow × cost. */
  readonly cost: number;
  readonly served: number;
}

const EPSILON = 1e-9;

/**
 * Serves as much demand as suppliers can, at the least cost (Hitchcock 1941), by successive cheapest paths over the few
 * suppliers. `cost[i * suppliers + k]` is infinite where k cannot serve i.
 */
export function transport(
  demand: ArrayLike<number>,
  capacity: ArrayLike<number>,
  cost: ArrayLike<number>,
): Transport {
  const n = demand.length;
  const m = capacity.length;
  const flow = new Float64Array(n * m);
  const room = Float64Array.from(capacity);
  for (let i = 0; i < n; i++) {
    let left = demand[i]!;
    while (left > EPSILON) {
      const path = cheapestPath(i);
      if (!path) break;
      let amount = Math.min(left, room[path.end]!);
      for (const { moved, from } of path.moves) amount = Math.min(amount, flow[moved * m + from]!);
      flow[i * m + path.first]! += amount;
      for (const { moved, from, to } of path.moves) {
        flow[moved * m + from]! -= amount;
        flow[moved * m + to]! += amount;
      }
      room[path.end]! -= amount;
      left -= amount;
    }
  }
  let total = 0;
  let served = 0;
  flow.forEach((amount, at) => {
    if (amount <= 0) return;
    served += amount;
    total += amount * cost[at]!;
  });
  return { flow, cost: total, served };

  /** From demand i to a supplier with room, moving others' demand from supplier to supplier on the way (Bellman and Ford). */
  function cheapestPath(i: number) {
    const price = Float64Array.from({ length: m }, (_, k) => cost[i * m + k]!);
    const before = new Int32Array(m).fill(-1);
    const moved = new Int32Array(m).fill(-1);
    // The cheapest way to move someone from supplier a to b, and who that is.
    const step = new Float64Array(m * m).fill(Number.POSITIVE_INFINITY);
    const who = new Int32Array(m * m).fill(-1);
    for (let other = 0; other < n; other++)
      for (let a = 0; a < m; a++) {
        if (flow[other * m + a]! <= EPSILON) continue;
        for (let b = 0; b < m; b++) {
          const value = cost[other * m + b]! - cost[other * m + a]!;
          if (b === a || value >= step[a * m + b]!) continue;
          step[a * m + b] = value;
          who[a * m + b] = other;
        }
      }
    for (let round = 0, changed = true; round < m && changed; round++) {
      changed = false;
      for (let a = 0; a < m; a++)
        for (let b = 0; b < m; b++) {
          const value = price[a]! + step[a * m + b]!;
          if (!(value < price[b]! - EPSILON)) continue;
          price[b] = value;
          before[b] = a;
          moved[b] = who[a * m + b]!;
          changed = true;
        }
    }
    let end = -1;
    for (let k = 0; k < m; k++)
      if (room[k]! > EPSILON && price[k]! < Number.POSITIVE_INFINITY && (end < 0 || price[k]! < price[end]!))
        end = k;
    if (end < 0) return null;
    const moves: { moved: number; from: number; to: number }[] = [];
    let at = end;
    for (; before[at]! >= 0; at = before[at]!) moves.push({ moved: moved[at]!, from: before[at]!, to: at });
    return { first: at, end, moves };
  }
}
