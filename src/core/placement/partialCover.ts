import { siteChoice } from './problem.ts';
import { floorOf, type RuledProblem } from './siteRules.ts';

/** Demand that has to be reached but for some of its weight: by a site within `reaches` of each row. */
export interface PartialCover {
  readonly weights: ArrayLike<number>;
  /** Whether a site (position in the problem) reaches a row. */
  readonly reaches: (row: number, site: number) => boolean;
  /** The weight that may stay out of reach, ≥ 0. */
  readonly slack: number;
}

/** Asked at every choice found; true ends the search. */
export type MeetChoice = (sites: readonly number[]) => boolean;

export interface PartialCoverOptions {
  readonly stop?: () => boolean;
  /** Branches after which the search gives up. */
  readonly effort?: number;
}

/** A cover made ready for the search; it may be searched again with another slack. */
export interface ReadyCover {
  readonly weights: Float64Array;
  /** By column, one bit for each row. */
  readonly reach: Int32Array;
  readonly words: number;
  readonly rows: readonly Int32Array[];
  /** Rows that no predefined site reaches. */
  readonly open: Int32Array;
  readonly slack: number;
}

/**
 * Meets every choice of p sites that leaves no more than the slack of each cover out of reach, and that keeps to the
 * limits of `keeps`, by depth-first search: branches on the row that must be reached and has the fewest sites left, and
 * turns back where the widest sites left cannot reach enough. Gives true when it went through all of them or was told to
 * end, false when it gave up or the run stopped.
 */
export function partialCover(
  problem: RuledProblem,
  p: number,
  covers: readonly ReadyCover[],
  keeps: (sites: readonly number[], complete: boolean) => boolean,
  meet: MeetChoice,
  { stop, effort = Number.POSITIVE_INFINITY }: PartialCoverOptions = {},
): boolean {
  const { free, predefined } = siteChoice(problem);
  const list = [...covers, ...floorCovers(problem).map((cover) => readyCover(problem, cover))];
  const m = free.length;
  const banned = new Uint8Array(m);
  const chosen: number[] = [];
  let spent = 0;
  let gaveUp = false;
  let ended = false;

  const complete = (left: number, from: number): void => {
    const sites = [...predefined, ...chosen.map((k) => free[k]!)];
    if (!keeps(sites, left === 0)) return;
    if (left === 0) {
      ended = meet(sites);
      return;
    }
    for (let k = from; k < m && !ended && !gaveUp; k++) {
      if (banned[k] || chosen.includes(k)) continue;
      if (++spent > effort || stop?.()) gaveUp = true;
      chosen.push(k);
      complete(left - 1, k + 1);
      chosen.pop();
    }
  };

  const visit = (left: number, open: readonly Int32Array[], slack: Float64Array): void => {
    if (++spent > effort || stop?.()) {
      gaveUp = true;
      return;
    }
    if (chosen.length > 0 && !keeps([...predefined, ...chosen.map((k) => free[k]!)], left === 0)) return;
    // Rows that cannot be left out: those heavier than what may stay out of reach.
    let branch: { readonly at: number; readonly row: number; readonly must: boolean } | null = null;
    let first = Number.POSITIVE_INFINITY;
    for (let at = 0; at < list.length; at++) {
      const cover = list[at]!;
      let uncovered = 0;
      let heaviest = -1;
      const words = open[at]!;
      for (let w = 0; w < words.length; w++)
        for (let bits = words[w]!; bits; bits &= bits - 1) {
          const row = (w << 5) + 31 - Math.clz32(bits & -bits);
          const weight = cover.weights[row]!;
          uncovered += weight;
          const must = weight > slack[at]!;
          if (!must) {
            if (heaviest < 0 || weight > cover.weights[heaviest]!) heaviest = row;
            continue;
          }
          let count = 0;
          const columns = cover.rows[row]!;
          for (let c = 0; c < columns.length; c++) count += 1 - banned[columns[c]!]!;
          if (count === 0) return;
          if (count >= first) continue;
          branch = { at, row, must };
          first = count;
        }
      if (uncovered <= slack[at]!) continue;
      if (left === 0 || uncovered - widest(cover, open[at]!, left) > slack[at]!) return;
      // Of rows that may be left out, the heaviest settles most.
      if (branch === null && heaviest >= 0) branch = { at, row: heaviest, must: false };
    }
    if (branch === null) {
      complete(left, 0);
      return;
    }
    if (left === 0) return;
    const { at, row, must } = branch;
    const tries = Array.from(list[at]!.rows[row]!).filter((k) => !banned[k]);
    const done: number[] = [];
    for (const k of tries) {
      chosen.push(k);
      visit(
        left - 1,
        open.map((words, c) => without(words, list[c]!, k)),
        slack,
      );
      chosen.pop();
      if (ended || gaveUp) break;
      // Every choice with this site has been met: the others have to do without it.
      banned[k] = 1;
      done.push(k);
    }
    if (!must && !ended && !gaveUp) {
      // With none of the sites that reach it, the row is given up.
      const less = slack.slice();
      less[at]! -= list[at]!.weights[row]!;
      const rest = open.map((words, c) => {
        if (c !== at) return words;
        const copy = words.slice();
        copy[row >> 5]! &= ~(1 << (row & 31));
        return copy;
      });
      visit(left, rest, less);
    }
    for (const k of done) banned[k] = 0;
  };

  visit(
    p - predefined.length,
    list.map(({ open }) => open),
    Float64Array.from(list, ({ slack }) => slack),
  );
  return ended || !gaveUp;

  function widest(cover: ReadyCover, open: Int32Array, count: number): number {
    const most = new Float64Array(count);
    for (let k = 0; k < m; k++) {
      if (banned[k]) continue;
      let gain = 0;
      for (let w = 0, at = k * cover.words; w < cover.words; w++, at++) {
        let bits = open[w]! & cover.reach[at]!;
        while (bits) {
          const low = bits & -bits;
          gain += cover.weights[(w << 5) + 31 - Math.clz32(low)]!;
          bits ^= low;
        }
      }
      for (let c = 0; c < count && gain > 0; c++)
        if (gain > most[c]!) {
          const next = most[c]!;
          most[c] = gain;
          gain = next;
        }
    }
    return most.reduce((sum, gain) => sum + gain, 0);
  }
}

/** The floors of a problem's rules as covers, with what their shares leave as slack. */
function floorCovers(problem: RuledProblem): PartialCover[] {
  const m = problem.site_ids.length;
  return (problem.rules?.floors ?? []).map((floor) => {
    const { demand, weights, wanted } = floorOf(problem, floor);
    const counted = Float64Array.from(demand, (i) => weights[i]!);
    return {
      weights: counted,
      reaches: (row, j) => problem.cost[demand[row]! * m + j]! <= floor.service_radius,
      slack: counted.reduce((sum, weight) => sum + weight, 0) - wanted,
    };
  });
}

/** Merges rows that the same free sites reach, and leaves out those that an open site reaches. */
export function readyCover(problem: RuledProblem, { weights, reaches, slack }: PartialCover): ReadyCover {
  const { free, predefined } = siteChoice(problem);
  const merged = new Map<string, { columns: Int32Array; weight: number }>();
  for (let row = 0; row < weights.length; row++) {
    if (weights[row]! === 0 || predefined.some((j) => reaches(row, j))) continue;
    let key = '';
    let bits = 0;
    let count = 0;
    for (let k = 0; k < free.length; k++) {
      if (reaches(row, free[k]!)) {
        bits |= 1 << (k % 31);
        count++;
      }
      if (k % 31 === 30 || k === free.length - 1) {
        key += `${bits} `;
        bits = 0;
      }
    }
    const group = merged.get(key);
    if (group) group.weight += weights[row]!;
    else {
      const columns = new Int32Array(count);
      for (let k = 0, at = 0; at < count; k++) if (reaches(row, free[k]!)) columns[at++] = k;
      merged.set(key, { columns, weight: weights[row]! });
    }
  }
  const groups = [...merged.values()];
  const words = (groups.length + 31) >> 5;
  const reach = new Int32Array(free.length * words);
  const open = new Int32Array(words);
  groups.forEach(({ columns }, row) => {
    open[row >> 5]! |= 1 << (row & 31);
    for (const k of columns) reach[k * words + (row >> 5)]! |= 1 << (row & 31);
  });
  return {
    weights: Float64Array.from(groups, ({ weight }) => weight),
    rows: groups.map(({ columns }) => columns),
    reach,
    words,
    open,
    slack,
  };
}

const without = (words: Int32Array, { reach, words: count }: ReadyCover, k: number): Int32Array =>
  words.map((word, w) => word & ~reach[k * count + w]!);
