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

/**
 * The least cost of serving all demand, each from the cheapest supplier at first, and then whoever is too many moved on by
 * successive cheapest paths: the same as `transport`, sooner where few are too many. Infinite when demand is more than all
 * capacities. `columns[k][i]` is the finite cost of a unit of demand i from supplier k.
 */
export function costOfServing(
  demand: Float64Array,
  capacity: readonly number[],
  columns: readonly Float64Array[],
): number {
  const n = demand.length;
  const m = columns.length;
  const flow = columns.map(() => new Float64Array(n));
  const room = Float64Array.from(capacity);
  for (let i = 0; i < n; i++) {
    let best = 0;
    for (let k = 1; k < m; k++) if (columns[k]![i]! < columns[best]![i]!) best = k;
    flow[best]![i] = demand[i]!;
    room[best]! -= demand[i]!;
  }
  const scale = 1e-12 * demand.reduce((sum, amount) => sum + amount, 0);
  for (let from = 0; from < m; from++)
    while (room[from]! < -scale) {
      const path = cheapestWay(columns, flow, room, from, scale);
      if (!path) return Number.POSITIVE_INFINITY;
      let amount = Math.min(-room[from]!, room[path[path.length - 1]!.to]!);
      for (const { who, at } of path) amount = Math.min(amount, flow[at]![who]!);
      for (const { who, at, to } of path) {
        flow[at]![who]! -= amount;
        flow[to]![who]! += amount;
      }
      room[from]! += amount;
      room[path[path.length - 1]!.to]! -= amount;
    }
  let sum = 0;
  for (let k = 0; k < m; k++) for (let i = 0; i < n; i++) sum += flow[k]![i]! * columns[k]![i]!;
  return sum;
}

interface Move {
  readonly who: number;
  readonly at: number;
  readonly to: number;
}

/** The cheapest moves from a supplier that has too many to one that has room; null when there are none. */
function cheapestWay(
  columns: readonly Float64Array[],
  flow: readonly Float64Array[],
  room: Float64Array,
  from: number,
  scale: number,
): Move[] | null {
  const m = columns.length;
  const step = new Float64Array(m * m).fill(Number.POSITIVE_INFINITY);
  const who = new Int32Array(m * m);
  for (let a = 0; a < m; a++) {
    const [own, there] = [columns[a]!, flow[a]!];
    for (let i = 0; i < there.length; i++) {
      if (there[i]! <= 0) continue;
      for (let b = 0; b < m; b++) {
        const value = columns[b]![i]! - own[i]!;
        if (b === a || value >= step[a * m + b]!) continue;
        step[a * m + b] = value;
        who[a * m + b] = i;
      }
    }
  }
  const price = new Float64Array(m).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(m).fill(-1);
  price[from] = 0;
  for (let round = 0, changed = true; round < m && changed; round++) {
    changed = false;
    for (let a = 0; a < m; a++)
      for (let b = 0; b < m; b++) {
        const value = price[a]! + step[a * m + b]!;
        if (b === from || !(value < price[b]! - EPSILON)) continue;
        price[b] = value;
        before[b] = a;
        changed = true;
      }
  }
  let end = -1;
  for (let k = 0; k < m; k++)
    if (room[k]! > scale && price[k]! < Number.POSITIVE_INFINITY && (end < 0 || price[k]! < price[end]!))
      end = k;
  if (end < 0) return null;
  const path: Move[] = [];
  for (let to = end; to !== from; to = before[to]!) {
    const at = before[to]!;
    path.push({ who: who[at * m + to]!, at, to });
  }
  return path.reverse();
}
