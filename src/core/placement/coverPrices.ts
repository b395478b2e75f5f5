import { selectSmallest } from './relaxation.ts';

/** Groups still to be covered and the sites that may cover them: group r has its sites at `starts[r]` to `starts[r + 1]` of `site`. */
export interface OpenCover {
  readonly groups: Int32Array;
  readonly starts: Int32Array;
  readonly site: Int32Array;
  /** The sites that occur, each once. */
  readonly free: Int32Array;
}

/**
 * What prices on groups say of a cover by `left` sites: that there is none, or a cover met by chance, or what is left
 * to search: sites that no cover has, a site that every cover has (−1 for none), the prices and the price each site earns.
 */
export type Priced =
  | { readonly kind: 'none' }
  | { readonly kind: 'cover'; readonly sites: Int32Array }
  | {
      readonly kind: 'open';
      readonly barred: Int32Array;
      readonly forced: number;
      readonly price: Float64Array;
      readonly earned: Float64Array;
    };

export interface PriceOptions {
  readonly steps: number;
  /** How far a step moves prices, as a share of them; shrinks towards a twentieth. */
  readonly pace: number;
}

/** Beyond what the rounding of sums of prices can amount to. */
const SURE = 1e-9;

/**
 * Prices the groups so that no `left` sites earn the price of all, which proves that none cover all (the dual of the
 * covering relaxation). Prices grow where the best earners leave a group open and shrink where they meet in one
 * (multiplicative weights, Plotkin, Shmoys and Tardos 1995). `scratch` is as long as there are sites.
 */
export function priceCover(
  { groups, starts, site, free }: OpenCover,
  left: number,
  from: Float64Array,
  { steps, pace }: PriceOptions,
  scratch: Float64Array,
): Priced {
  const n = groups.length;
  const price = Float64Array.from(groups, (g) => from[g]!);
  const order = free.slice();
  const earned = new Float64Array(scratch.length);
  const isTop = new Uint8Array(scratch.length);
  const barred = new Uint8Array(scratch.length);
  let forced = -1;
  let margin = Number.NEGATIVE_INFINITY;
  const best = price.slice();
  for (let step = 0; step < steps; step++) {
    for (const j of order) scratch[j] = 0;
    let all = 0;
    for (let r = 0; r < n; r++) {
      const value = price[r]!;
      all += value;
      for (let k = starts[r]!, end = starts[r + 1]!; k < end; k++) scratch[site[k]!]! -= value;
    }
    for (const j of order) if (barred[j]) scratch[j] = 0;
    selectSmallest(order, left, scratch);
    let sum = 0;
    let least = Number.POSITIVE_INFINITY;
    let next = 0;
    isTop.fill(0);
    for (let k = 0; k < order.length; k++) {
      const value = -scratch[order[k]!]!;
      if (k < left) {
        sum += value;
        isTop[order[k]!] = 1;
        if (value < least) least = value;
      } else if (value > next) next = value;
    }
    const enough = all * (1 - SURE);
    if (sum < enough) return { kind: 'none' };
    for (let k = 0; k < order.length; k++) {
      const j = order[k]!;
      if (k >= left) {
        if (sum - least - scratch[j]! < enough) barred[j] = 1;
      } else if (sum + scratch[j]! + next < enough) forced = j;
    }
    if (all - sum > margin * all || step === 0) {
      margin = (all - sum) / all;
      best.set(price);
      for (const j of order) earned[j] = -scratch[j]!;
    }
    let open = 0;
    let mass = 0;
    const rate = pace * (0.05 + 0.95 * (1 - step / steps));
    for (let r = 0; r < n; r++) {
      let count = 0;
      for (let k = starts[r]!, end = starts[r + 1]!; k < end; k++) count += isTop[site[k]!]!;
      if (count === 0) open++;
      price[r]! *= count === 0 ? 1 + rate : 1 / (1 + rate * (count - 1));
      mass += price[r]!;
    }
    if (open === 0) return { kind: 'cover', sites: order.slice(0, left) };
    for (let r = 0; r < n; r++) price[r]! *= n / mass;
  }
  const prices = from.slice();
  groups.forEach((g, r) => {
    prices[g] = best[r]!;
  });
  return { kind: 'open', barred: free.filter((j) => barred[j] === 1), forced, price: prices, earned };
}
