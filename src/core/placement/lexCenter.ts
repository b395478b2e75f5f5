import { type CenterProfile, compareProfiles, profiler, weightSlack } from './centerProfile.ts';
import type { Found } from './found.ts';
import { partialCover, type ReadyCover, readyCover } from './partialCover.ts';
import { siteChoice } from './problem.ts';
import type { RunOptions } from './result.ts';
import type { RuledProblem } from './siteRules.ts';

/** Up to this many choices that are equal down to a level are compared at once. */
const FEW = 400;
const LOOK = 4000;
/** Levels that a search is held to: the first ones, and those just above the level in question. */
const HELD = 12;

type Keeps = (sites: readonly number[], complete: boolean) => boolean;

/**
 * The lexicographic p-center from a choice with the least largest cost: goes down the levels of what is borne (largest
 * cost first) and asks at each whether a choice equal above it puts less weight there; the better one becomes the choice.
 * Where few choices are equal so far, they are compared at once.
 */
export function lexCenter(
  problem: RuledProblem,
  p: number,
  start: readonly number[],
  keeps: Keeps,
  { stop, onProgress }: RunOptions = {},
): Found {
  const profileOf = profiler(problem);
  const covers = levelCovers(problem);
  let best = { sites: start, profile: profileOf(start)! };
  const bound = best.profile.costs[0]!;
  const unfinished = (): Found => ({ sites: best.sites, bound, finished: false });
  const offer = (sites: readonly number[]): boolean => {
    const profile = profileOf(sites);
    if (!profile || compareProfiles(profile, best.profile) >= 0) return false;
    best = { sites: [...sites], profile };
    return true;
  };
  const search = (
    level: number,
    strictly: boolean,
    effort: number,
    meet: (sites: readonly number[]) => boolean,
  ) =>
    partialCover(problem, p, covers(best.profile, level, strictly), keeps, meet, {
      effort,
      ...(stop && { stop }),
    });
  improve(problem, keeps, () => best.sites, offer, stop);
  let look = 1;
  for (let level = 0; level < best.profile.costs.length; ) {
    let better = false;
    const through = search(level, true, Number.POSITIVE_INFINITY, (sites) => {
      better = offer(sites);
      return better;
    });
    if (!through) return unfinished();
    if (better) {
      improve(problem, keeps, () => best.sites, offer, stop);
      continue;
    }
    onProgress?.({ bound, incumbent: best.profile.costs[0]! });
    level++;
    if (level < look) continue;
    look = Math.ceil(level * 1.5);
    let count = 0;
    const equals: (readonly number[])[] = [];
    const all = search(level - 1, false, LOOK, (sites) => {
      equals.push([...sites]);
      return ++count > FEW;
    });
    if (!all || count > FEW) continue;
    for (const sites of equals) offer(sites);
    break;
  }
  return { sites: best.sites, bound: null, finished: true };
}

/** What a choice has to reach to be as good as a profile down to a level, or better there. */
function levelCovers(problem: RuledProblem) {
  const { weights, cost, site_ids, demand_ids } = problem;
  const m = site_ids.length;
  const rows = Int32Array.from(demand_ids.keys()).filter((i) => weights[i]! > 0);
  const counted = Float64Array.from(rows, (i) => weights[i]!);
  const remembered = (reachesAt: (cost: number, limit: number) => boolean) => {
    const known = new Map<number, ReadyCover>();
    return (limit: number): ReadyCover => {
      let cover = known.get(limit);
      if (!cover) {
        const reaches = (row: number, j: number) => reachesAt(cost[rows[row]! * m + j]!, limit);
        cover = readyCover(problem, { weights: counted, reaches, slack: 0 });
        known.set(limit, cover);
      }
      return cover;
    };
  };
  const within = remembered((value, limit) => value <= limit);
  const nearerThan = remembered((value, limit) => value < limit);
  return ({ costs, borne }: CenterProfile, level: number, strictly: boolean): ReadyCover[] => {
    // Nobody bears more than the largest cost.
    const covers = [within(costs[0]!)];
    for (let k = 0; k <= level; k++) {
      if (k >= HELD && k < level - HELD) continue;
      const slack = weightSlack(borne[k]!);
      covers.push({
        ...nearerThan(costs[k]!),
        slack: borne[k]! + (strictly && k === level ? -2 * slack : slack),
      });
    }
    return covers;
  };
}

/** Exchanges single sites as long as that betters the choice. */
function improve(
  problem: RuledProblem,
  keeps: Keeps,
  current: () => readonly number[],
  offer: (sites: readonly number[]) => boolean,
  stop?: () => boolean,
): void {
  const { free, predefined } = siteChoice(problem);
  const fixed = new Set(predefined);
  for (let better = true; better && !stop?.(); ) {
    better = false;
    for (const out of current()) {
      if (fixed.has(out)) continue;
      for (const into of free) {
        const sites = current();
        if (!sites.includes(out)) break;
        if (sites.includes(into)) continue;
        const other = sites.map((j) => (j === out ? into : j));
        if (keeps(other, true) && offer(other)) better = true;
      }
    }
  }
}
