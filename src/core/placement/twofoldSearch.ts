import { selectSmallest } from './relaxation.ts';

/** Demand that gains by being reached: what the first site adds and what the second one does. */
export interface TwofoldRow {
  /** Positions in `0 … sites − 1` of the sites that reach it. */
  readonly sites: ArrayLike<number>;
  readonly first: number;
  readonly second: number;
  /** Whether a choice that leaves it out of reach is none. */
  readonly must: boolean;
}

export interface TwofoldOptions {
  readonly stop?: () => boolean;
  /** Parts after which the search gives up. */
  readonly effort?: number;
  /** Whether a choice, whole or in the making, may be; all may unless told. */
  readonly keeps?: (sites: readonly number[], complete: boolean) => boolean;
  /** Called when the bound or the best sum changes; the sum is null as long as no choice is known. */
  readonly onProgress?: (bound: number, sum: number | null) => void;
}

/** The best choice found, null when there is none; no choice gains more than the bound. */
export interface TwofoldAnswer {
  readonly sites: readonly number[] | null;
  readonly sum: number;
  readonly bound: number;
  readonly finished: boolean;
}

/** What is left to gain: row r has its sites at `starts[r]` to `starts[r + 1]` of `site`. */
interface Open {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly must: Uint8Array;
  readonly price: Float64Array;
  readonly starts: Int32Array;
  readonly site: Int32Array;
  readonly free: Int32Array;
}

/** Parts after which a search that has met no choice at all gives up, whatever its effort. */
const FRUITLESS = 300;
const ROOT = { steps: 800, theta: 1, patience: 20 };
const NODE = { steps: 40, theta: 0.3, patience: 5 };
/** Beyond what the rounding of sums can amount to. */
const SURE = 1e-9;

/**
 * Chooses `q` of `count` sites with the greatest gain, proven, by depth-first branch and bound. Bounds are Lagrangian
 * (Galvão and ReVelle 1996, for two covers): each row buys its covers at a price, and the q sites that earn most sell
 * them. Where the second site gains more than the first, the first is counted as half of both, which is never less.
 * Sites that the bound says no better choice has, or every better choice has, are settled before branching.
 */
export function twofoldSearch(
  rows: readonly TwofoldRow[],
  count: number,
  q: number,
  { stop, effort = Number.POSITIVE_INFINITY, keeps = () => true, onProgress }: TwofoldOptions = {},
): TwofoldAnswer {
  const whole = rows.every((row) => Number.isInteger(row.first) && Number.isInteger(row.second));
  const most = rows.reduce((sum, { first, second }) => sum + first + second, 0);
  let best: readonly number[] | null = null;
  let sum = -1;
  let top = most;
  let out = false;
  let parts = 0;
  /** What a bound has to reach for its part to hold a better choice. */
  const wanted = () => (best === null ? 0 : whole ? sum + 1 : sum) + (whole && best ? -1e-6 : SURE * most);
  const offer = (value: number, sites: readonly number[]) => {
    if ((best !== null && value <= sum) || !keeps(sites, true)) return;
    best = Array.from(sites);
    sum = value;
    onProgress?.(top, sum);
  };
  const earned = new Float64Array(count);
  const isTop = new Uint8Array(count);
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ sites }, r) => {
    starts[r + 1] = starts[r]! + sites.length;
  });
  const begun: Open = {
    first: Float64Array.from(rows, ({ first }) => first),
    second: Float64Array.from(rows, ({ second }) => second),
    must: Uint8Array.from(rows, ({ must }) => (must ? 1 : 0)),
    price: Float64Array.from(rows, ({ first, second }) => Math.max(first, second) / 2),
    starts,
    site: Int32Array.from(rows.flatMap(({ sites }) => Array.from(sites))),
    free: Int32Array.from({ length: count }, (_, j) => j),
  };
  visit(begun, [], 0, ROOT);
  if (!out) top = best ? sum : 0;
  return { sites: best, sum, bound: Math.max(top, sum), finished: !out };

  /** Looks through the choices that take `chosen`, which gain `base`, and more of what is free. */
  function visit(open: Open, chosen: readonly number[], base: number, settings: typeof ROOT): void {
    for (let steps = settings; !out; steps = NODE) {
      if (chosen.length > 0 && !keeps(chosen, false)) return;
      const left = q - chosen.length;
      if (left < 0 || open.free.length < left) return;
      if (left === 0) {
        if (!open.must.includes(1)) offer(base, chosen);
        return;
      }
      out = ++parts > (best ? effort : Math.min(effort, FRUITLESS)) || (stop?.() ?? false);
      if (out) return;
      const priced = priceOut(open, chosen, base, left, steps);
      if (steps === ROOT && priced) {
        top = Math.min(top, priced.bound);
        onProgress?.(top, best && sum);
      }
      if (!priced) return;
      const { dropped, taken, branch } = priced;
      const from = { ...open, price: priced.price };
      const settled = taken.length > 0 || dropped.length > 0;
      if (!settled) {
        const taking = without(from, [branch], []);
        visit(taking.open, [...chosen, branch], base + taking.gain, NODE);
      }
      // Every choice with the branch has been looked at: the others have to do without it.
      const next = settled ? without(from, taken, dropped) : without(from, [], [branch]);
      chosen = settled ? [...chosen, ...taken] : chosen;
      base += next.gain;
      open = next.open;
    }
  }

  /** Prices what is open; null when no choice of it is better than the best known. */
  function priceOut(
    { first, second, must, starts, site, free, price: before }: Open,
    chosen: readonly number[],
    base: number,
    left: number,
    { steps, theta, patience }: typeof ROOT,
  ) {
    const n = first.length;
    const order = free.slice();
    const price = before.slice();
    const direction = new Float64Array(n);
    let kept = price.slice();
    let least = Number.POSITIVE_INFINITY;
    let pace = theta;
    let fails = 0;
    let branch = order[0]!;
    let dropped: number[] = [];
    let taken: number[] = [];
    for (let step = 0; step < steps; step++) {
      for (const j of order) earned[j] = 0;
      let bound = base;
      let mass = most;
      for (let r = 0; r < n; r++) {
        const value = price[r]!;
        const a = must[r] ? first[r]! : Math.max(first[r]!, (first[r]! + second[r]!) / 2);
        const b = first[r]! + second[r]! - a;
        direction[r] = 0;
        if (must[r] || a > value) {
          bound += a - value;
          direction[r]! -= 1;
        }
        if (b > value) {
          bound += b - value;
          direction[r]! -= 1;
        }
        if (must[r] && starts[r] === starts[r + 1]) return null;
        mass += value;
        for (let k = starts[r]!, end = starts[r + 1]!; k < end; k++) earned[site[k]!]! -= value;
      }
      selectSmallest(order, left, earned);
      let last = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let k = 0; k < order.length; k++) {
        const value = -earned[order[k]!]!;
        isTop[order[k]!] = k < left ? 1 : 0;
        if (k < left) {
          bound += value;
          mass += value;
          last = Math.min(last, value);
        } else next = Math.max(next, value);
      }
      let reached = base;
      let norm = 0;
      let missed = false;
      for (let r = 0; r < n; r++) {
        let covers = 0;
        for (let k = starts[r]!, end = starts[r + 1]!; k < end; k++) covers += isTop[site[k]!]!;
        if (covers > 0) reached += first[r]!;
        else if (must[r]) missed = true;
        if (covers > 1) reached += second[r]!;
        direction[r]! += covers;
        // A price of nothing cannot fall.
        if (direction[r]! > 0 && price[r] === 0) direction[r] = 0;
        norm += direction[r]! ** 2;
      }
      if (!missed && reached > sum) offer(reached, [...chosen, ...order.subarray(0, left)]);
      const doubt = SURE * mass;
      if (bound + doubt < wanted()) return null;
      if (bound < least) {
        least = bound;
        kept = price.slice();
        fails = 0;
        dropped = [];
        taken = [];
        let widest = Number.NEGATIVE_INFINITY;
        for (let k = 0; k < order.length; k++) {
          const j = order[k]!;
          const value = -earned[j]!;
          if (k >= left) {
            if (bound - last + value + doubt < wanted()) dropped.push(j);
            continue;
          }
          if (bound - value + next + doubt < wanted()) taken.push(j);
          if (value > widest) {
            widest = value;
            branch = j;
          }
        }
        if (settingsEnd(step, steps, dropped.length, order.length, taken.length)) break;
      } else if (++fails >= patience) {
        pace /= 2;
        fails = 0;
        price.set(kept);
        if (pace < theta / 500) break;
        continue;
      }
      if (norm === 0) break;
      // Without a choice to beat, prices have to show that there is none.
      const aim = best === null ? -Math.max(1, most / n) : sum;
      const length = (pace * (bound - aim)) / norm;
      for (let r = 0; r < n; r++) {
        const value = price[r]! - length * direction[r]!;
        const dear = must[r] ? Number.POSITIVE_INFINITY : Math.max(first[r]!, (first[r]! + second[r]!) / 2);
        price[r] = value < 0 ? 0 : value > dear ? dear : value;
      }
    }
    return { bound: least, price: kept, dropped, taken, branch };
  }
}

/** Whether so much is settled that a smaller problem is the quicker one to go on with. */
const settingsEnd = (step: number, steps: number, dropped: number, free: number, taken: number) =>
  step * 4 > steps && (taken > 0 || dropped * 5 > free);

/** What is open once some sites are taken and others dropped, and what the taken ones gain. */
function without(
  { first, second, must, price, starts, site, free }: Open,
  taken: readonly number[],
  dropped: readonly number[],
): { readonly open: Open; readonly gain: number } {
  const gone = new Set([...taken, ...dropped]);
  const fate = new Uint8Array(Math.max(-1, ...free) + 1);
  for (const j of dropped) fate[j] = 1;
  for (const j of taken) fate[j] = 2;
  const rows: number[] = [];
  const covers = new Uint8Array(first.length);
  const sites = new Int32Array(site.length);
  const ends = [0];
  let end = 0;
  let gain = 0;
  for (let r = 0; r < first.length; r++) {
    let count = 0;
    const from = end;
    for (let k = starts[r]!; k < starts[r + 1]!; k++) {
      const kind = fate[site[k]!]!;
      if (kind === 2) count++;
      else if (kind === 0) sites[end++] = site[k]!;
    }
    if (count > 0) gain += first[r]!;
    if (count > 1) gain += second[r]!;
    // A row that has nothing left to gain, or none left to gain it by, is settled; one that has to be reached is not.
    const ahead = count > 1 ? 0 : count > 0 ? second[r]! : first[r]! + second[r]!;
    if ((must[r] && count === 0) || (ahead > 0 && end > from)) {
      covers[rows.length] = count;
      rows.push(r);
      ends.push(end);
    } else end = from;
  }
  return {
    gain,
    open: {
      first: Float64Array.from(rows, (r, k) => (covers[k] ? second[r]! : first[r]!)),
      second: Float64Array.from(rows, (r, k) => (covers[k] ? 0 : second[r]!)),
      must: Uint8Array.from(rows, (r, k) => (covers[k] ? 0 : must[r]!)),
      price: Float64Array.from(rows, (r) => price[r]!),
      starts: Int32Array.from(ends),
      site: sites.slice(0, end),
      free: free.filter((j) => !gone.has(j)),
    },
  };
}
