import type { CoverGroup } from './coverGroups.ts';

/**
 * Looks for `most` sites or fewer that cover all groups, by depth-first search on sets of bits: branches on the group
 * with the fewest sites left, and turns back when even the widest sites cannot reach all, or when more groups than
 * sites share none. Gives the sites; null as proof that there are none; undefined when the effort is spent or the run
 * stopped.
 */
export function coverSearch(
  groups: readonly CoverGroup[],
  most: number,
  effort: number,
  stop?: () => boolean,
): number[] | null | undefined {
  const ids = [...new Set(groups.flatMap(({ sites }) => sites))].sort((a, b) => a - b);
  const n = groups.length;
  const words = (n + 31) >> 5;
  const reach = new Int32Array(ids.length * words);
  const position = new Map(ids.map((id, j) => [id, j] as const));
  const rows = groups.map(({ sites }) => Int32Array.from(sites, (id) => position.get(id)!));
  rows.forEach((row, g) => {
    for (const j of row) reach[j * words + (g >> 5)]! |= 1 << (g & 31);
  });
  // Sites that reach nothing beyond another's reach are never needed; of equals the first stays.
  const useful = ids.map((_, j) => !ids.some((_, other) => other !== j && dominates(other, j)));
  function dominates(a: number, b: number): boolean {
    let same = true;
    for (let w = 0; w < words; w++) {
      const left = reach[a * words + w]!;
      const right = reach[b * words + w]!;
      if (right & ~left) return false;
      if (left !== right) same = false;
    }
    return !same || a < b;
  }

  let spent = 0;
  let out = false;
  const banned = new Uint8Array(ids.length);
  useful.forEach((use, j) => {
    if (!use) banned[j] = 1;
  });
  const chosen: number[] = [];
  const claimed = new Int32Array(ids.length);
  let stamp = 0;

  const visit = (open: Int32Array, left: number): boolean => {
    const uncovered = countBits(open);
    if (uncovered === 0) return true;
    if (left === 0) return false;
    spent += ids.length * words + uncovered * 8;
    if (spent > effort || stop?.()) {
      out = true;
      return false;
    }
    const width = new Int32Array(ids.length);
    const widest = new Int32Array(left);
    for (let j = 0; j < ids.length; j++) {
      if (banned[j]) continue;
      let count = 0;
      for (let w = 0, at = j * words; w < words; w++, at++) count += bits(open[w]! & reach[at]!);
      width[j] = count;
      for (let k = 0, value = count; k < left; k++)
        if (value > widest[k]!) {
          const next = widest[k]!;
          widest[k] = value;
          value = next;
        }
    }
    let reachable = 0;
    for (const count of widest) reachable += count;
    if (reachable < uncovered) return false;

    stamp++;
    let apart = 0;
    let branch = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let g = 0; g < n; g++) {
      if (!((open[g >> 5]! >> (g & 31)) & 1)) continue;
      let count = 0;
      let free = true;
      for (const j of rows[g]!)
        if (!banned[j]) {
          count++;
          if (claimed[j] === stamp) free = false;
        }
      spent += rows[g]!.length;
      if (count === 0) return false;
      if (count < fewest) {
        fewest = count;
        branch = g;
      }
      if (!free) continue;
      if (++apart > left) return false;
      for (const j of rows[g]!) claimed[j] = stamp;
    }

    const tries = Array.from(rows[branch]!.filter((j) => !banned[j])).sort(
      (a, b) => width[b]! - width[a]! || a - b,
    );
    const done: number[] = [];
    let found = false;
    for (const j of tries) {
      chosen.push(j);
      found = visit(
        open.map((word, w) => word & ~reach[j * words + w]!),
        left - 1,
      );
      if (found) break;
      chosen.pop();
      if (out) break;
      // Every cover with this site has been looked at: the others have to do without it.
      banned[j] = 1;
      done.push(j);
    }
    for (const j of done) banned[j] = 0;
    return found;
  };

  const all = new Int32Array(words);
  for (let g = 0; g < n; g++) all[g >> 5]! |= 1 << (g & 31);
  if (visit(all, most)) return chosen.map((j) => ids[j]!);
  return out ? undefined : null;
}

function bits(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function countBits(words: Int32Array): number {
  let count = 0;
  for (const word of words) count += bits(word);
  return count;
}
