import type { CoverGroup } from './coverGroups.ts';
import { type OpenCover, type PriceOptions, priceCover } from './coverPrices.ts';

const ROOT: PriceOptions = { steps: 600, pace: 0.3 };
const NODE: PriceOptions = { steps: 40, pace: 0.1 };

/**
 * Looks for `most` sites or fewer that cover all groups, by depth-first search: branches on the group with the fewest
 * sites left, and turns back when prices on the groups prove that no sites left can cover all. Gives the sites; null as
 * proof that there are none; undefined when the effort is spent or the run stopped.
 */
export function coverSearch(
  groups: readonly CoverGroup[],
  most: number,
  effort: number,
  stop?: () => boolean,
): number[] | null | undefined {
  const ids = [...new Set(groups.flatMap(({ sites }) => sites))].sort((a, b) => a - b);
  const words = (groups.length + 31) >> 5;
  const reach = new Int32Array(ids.length * words);
  const position = new Map(ids.map((id, j) => [id, j] as const));
  const rows = groups.map(({ sites }) => Int32Array.from(sites, (id) => position.get(id)!));
  rows.forEach((row, g) => {
    for (const j of row) reach[j * words + (g >> 5)]! |= 1 << (g & 31);
  });
  const reaches = (j: number, g: number) => (reach[j * words + (g >> 5)]! >> (g & 31)) & 1;
  const banned = Uint8Array.from(ids, (_, j) => (isNeedless(reach, words, ids.length, j) ? 1 : 0));
  const scratch = new Float64Array(ids.length);
  let spent = 0;
  let out = false;

  /** What is open of `from` once a site is taken, without the banned ones. */
  const without = (from: OpenCover, taken: number): OpenCover => {
    const kept = from.groups.filter((g) => taken < 0 || !reaches(taken, g));
    const starts = new Int32Array(kept.length + 1);
    const site = new Int32Array(from.site.length);
    const seen = new Uint8Array(ids.length);
    let end = 0;
    let at = 0;
    from.groups.forEach((g, r) => {
      if (kept[at] !== g) return;
      for (let k = from.starts[r]!; k < from.starts[r + 1]!; k++) {
        const j = from.site[k]!;
        if (banned[j]) continue;
        site[end++] = j;
        seen[j] = 1;
      }
      starts[++at] = end;
    });
    return { groups: kept, starts, site: site.slice(0, end), free: from.free.filter((j) => seen[j] === 1) };
  };

  /** The sites that cover what is open, null when none do; also null when out of effort. */
  const visit = (
    open: OpenCover,
    left: number,
    from: Float64Array,
    options: PriceOptions,
  ): number[] | null => {
    const { groups: rest, starts, site, free } = open;
    if (rest.length === 0) return [];
    if (left === 0) return null;
    for (let r = 0; r < rest.length; r++) if (starts[r] === starts[r + 1]) return null;
    if (free.length <= left) return Array.from(free);
    spent += (site.length + 4 * free.length) * options.steps;
    if (spent > effort || stop?.()) {
      out = true;
      return null;
    }
    const priced = priceCover(open, left, from, options, scratch);
    if (priced.kind === 'none') return null;
    if (priced.kind === 'cover') return Array.from(priced.sites);
    const { barred, forced, price, earned } = priced;
    const done = [...barred];
    for (const j of barred) banned[j] = 1;
    let tries = [forced];
    if (forced < 0) {
      let fewest = Number.POSITIVE_INFINITY;
      tries = [];
      for (let r = 0; r < rest.length && fewest > 0; r++) {
        const sites = site.subarray(starts[r]!, starts[r + 1]!).filter((j) => !banned[j]);
        if (sites.length >= fewest) continue;
        fewest = sites.length;
        tries = Array.from(sites);
      }
      tries.sort((a, b) => earned[b]! - earned[a]! || a - b);
    }
    let found: number[] | null = null;
    for (const j of tries) {
      const cover = visit(without(open, j), left - 1, price, NODE);
      if (cover) found = [j, ...cover];
      if (found || out) break;
      // Every cover with this site has been looked at: the others have to do without it.
      banned[j] = 1;
      done.push(j);
    }
    for (const j of done) banned[j] = 0;
    return found;
  };

  const wholeStarts = new Int32Array(rows.length + 1);
  rows.forEach((row, g) => {
    wholeStarts[g + 1] = wholeStarts[g]! + row.length;
  });
  const whole: OpenCover = {
    groups: Int32Array.from(rows.keys()),
    starts: wholeStarts,
    site: Int32Array.from(rows.flatMap((row) => Array.from(row))),
    free: Int32Array.from(ids.keys()),
  };
  const found = visit(without(whole, -1), most, new Float64Array(groups.length).fill(1), ROOT);
  if (found) return found.map((j) => ids[j]!);
  return out ? undefined : null;
}

/** Whether a site reaches nothing beyond another's reach; of equals the first is needed. */
function isNeedless(reach: Int32Array, words: number, sites: number, j: number): boolean {
  for (let other = 0; other < sites; other++) {
    if (other === j) continue;
    let same = true;
    let within = true;
    for (let w = 0; w < words && within; w++) {
      const wide = reach[other * words + w]!;
      const own = reach[j * words + w]!;
      if (own & ~wide) within = false;
      if (own !== wide) same = false;
    }
    if (within && (!same || other < j)) return true;
  }
  return false;
}
