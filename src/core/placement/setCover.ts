import type { CoverGroup } from './coverGroups.ts';
import { coverSearch } from './coverSearch.ts';
import { LinearModelBuilder, type Solve } from './linearModel.ts';

/** A cover by the site that reaches most of what is left, each time; sites that the others make needless are given up. */
export function greedyCover(groups: readonly CoverGroup[]): number[] {
  const reached = new Int32Array(groups.length);
  const bySite = new Map<number, number[]>();
  groups.forEach(({ sites }, g) => {
    for (const j of sites) {
      const list = bySite.get(j);
      if (list) list.push(g);
      else bySite.set(j, [g]);
    }
  });
  // How many groups each site would reach that none does yet; kept as sites are chosen.
  const fresh = new Map(Array.from(bySite, ([j, list]) => [j, list.length]));
  const chosen: number[] = [];
  for (;;) {
    let best = -1;
    let most = 0;
    for (const [j, count] of fresh)
      if (count > most) {
        most = count;
        best = j;
      }
    if (best < 0) break;
    chosen.push(best);
    for (const g of bySite.get(best)!)
      if (reached[g]!++ === 0) for (const j of groups[g]!.sites) fresh.set(j, fresh.get(j)! - 1);
  }
  return chosen.filter((j) => {
    const needless = bySite.get(j)!.every((g) => reached[g]! > 1);
    if (needless) for (const g of bySite.get(j)!) reached[g]!--;
    return !needless;
  });
}

/** The fewest sites found that cover all groups, and the number below which no cover goes; Σ y ≥ 1 for each group. */
export interface SetCover {
  readonly sites: readonly number[];
  readonly bound: number;
}

export interface SetCoverOptions {
  readonly stop?: () => boolean;
  /** How long the search in this code tries before the linear solver is asked; 0 asks at once, as a check of the search. */
  readonly search_effort?: number;
}

/** Some ten seconds; most covers need a hundredth of it, and the solver far longer where they do not. */
export const SEARCH_EFFORT = 1e10;

/**
 * Covers all groups with the fewest sites. With `enough`, stops looking at the first cover of that many, and at the
 * proof that there is none.
 */
export function setCover(
  groups: readonly CoverGroup[],
  solve: Solve,
  { stop, search_effort = SEARCH_EFFORT, enough }: SetCoverOptions & { readonly enough?: number } = {},
): SetCover {
  let start = greedyCover(groups);
  const least = groups.length > 0 ? 1 : 0;
  if (start.length <= Math.max(least, enough ?? 0)) return { sites: start, bound: least };
  while (search_effort > 0) {
    const most = enough ?? start.length - 1;
    const cover = coverSearch(groups, most, search_effort, stop);
    if (cover === null) return { sites: start, bound: most + 1 };
    if (cover === undefined) break;
    start = cover;
    if (start.length <= Math.max(least, enough ?? 0)) return { sites: start, bound: least };
  }
  const builder = new LinearModelBuilder('minimize');
  const y = new Map<number, number>();
  for (const j of [...new Set(groups.flatMap(({ sites }) => sites))].sort((a, b) => a - b))
    y.set(j, builder.column(enough === undefined ? 1 : 0, 0, 1, true));
  for (const { sites } of groups)
    builder.row(
      1,
      sites.map((j) => [y.get(j)!, 1] as const),
      Number.POSITIVE_INFINITY,
    );
  const all = Array.from(y.values(), (at) => [at, 1] as const);
  builder.row(least, all, enough ?? start.length);
  const answer = solve(builder.build(), { absolute_gap: 0.999, ...(stop && { stop }) });
  if (answer.status === 'infeasible') return { sites: start, bound: (enough ?? start.length) + 1 };
  const { values } = answer;
  const found = values ? [...y].filter(([, at]) => values[at]! > 0.5).map(([j]) => j) : [];
  const sound = covers(groups, found);
  const sites = sound && found.length < start.length ? found : start;
  if (enough !== undefined) return { sites, bound: least };
  if (answer.status === 'optimal' && sound) return { sites, bound: sites.length };
  const bound = Number.isFinite(answer.bound) ? Math.ceil(answer.bound - 1e-6) : least;
  return { sites, bound: Math.min(sites.length, Math.max(least, bound)) };
}

const covers = (groups: readonly CoverGroup[], sites: readonly number[]) => {
  const open = new Set(sites);
  return groups.every((group) => group.sites.some((j) => open.has(j)));
};
