import { coverGroups } from './coverGroups.ts';
import type { Solve } from './linearModel.ts';
import {
  asksForService,
  checkProblem,
  obviousObstacle,
  type PlacementProblem,
  type Question,
  siteChoice,
} from './problem.ts';
import { infeasible, type Placement, placementOf, type RunOptions, stopped } from './result.ts';
import { greedyCover, type SetCoverOptions, setCover } from './setCover.ts';

/**
 * Opens p sites so that the largest cost of any demand point with weight to its cheapest open site is least (Hakimi
 * 1965; weights do not count further, as in spopt). Searches the distinct costs for the least radius within which p
 * sites cover all demand (Minieka 1970), each step one set-cover question.
 */
export function pCenter(
  problem: PlacementProblem,
  p: number,
  solve: Solve,
  { onProgress, ...options }: RunOptions & SetCoverOptions = {},
): Placement {
  const question: Question = { model: 'p-center', p };
  checkProblem(problem, question);
  const obstacle = obviousObstacle(problem, question);
  if (obstacle) return infeasible(problem, 'p-center', obstacle);
  const choice = siteChoice(problem);
  const { predefined, free } = choice;
  if (!asksForService(problem)) return placementOf(problem, question, [...predefined, ...free].slice(0, p));
  const left = p - predefined.length;
  const radii = radiiOf(problem, choice.allowed);

  /** A cover of all demand by at most `left` free sites; null when there is none, undefined when stopped. */
  const within = (radius: number, exactly: boolean): readonly number[] | null | undefined => {
    const reached = siteReach(problem, choice.allowed, radius);
    if (!reached) return null;
    const { open } = coverGroups(problem, choice, radius);
    if (open.length === 0) return [];
    if (left === 0) return null;
    if (!exactly) {
      const cover = greedyCover(open);
      return cover.length <= left ? cover : null;
    }
    const { sites, bound } = setCover(open, solve, { ...options, enough: left });
    if (sites.length <= left) return sites;
    return bound > left ? null : undefined;
  };

  let best: readonly number[] | null = null;
  let low = 0;
  let high = radii.length - 1;
  const report = () =>
    onProgress?.({ bound: radii[low] ?? 0, incumbent: best && high < radii.length ? radii[high]! : null });
  // Greedy covers first: they find a good radius at once and leave the solver a shorter stretch to search.
  for (let a = 0, b = high; a <= b; ) {
    const middle = (a + b) >> 1;
    const cover = within(radii[middle]!, false);
    if (cover) {
      best = cover;
      high = middle;
      b = middle - 1;
    } else a = middle + 1;
  }
  if (best === null) {
    const cover = within(radii[high]!, true);
    if (cover === null) return infeasible(problem, 'p-center', { kind: 'p_too_small', p, needed: p + 1 });
    if (cover === undefined) return stopped(problem, 'p-center', null);
    best = cover;
  }
  report();
  // No cover exists below radii[low]; `best` covers within radii[high].
  while (low < high) {
    const middle = (low + high) >> 1;
    const cover = options.stop?.() ? undefined : within(radii[middle]!, true);
    if (cover === undefined) break;
    if (cover) {
      best = cover;
      high = middle;
    } else low = middle + 1;
    report();
  }
  const open = new Set(best);
  const spare = Array.from(free).filter((j) => !open.has(j));
  const sites = [...predefined, ...best, ...spare.slice(0, left - best.length)];
  return placementOf(problem, question, sites, low === high ? null : radii[low]!);
}

/** The distinct finite costs of demand with weight, ascending. */
function radiiOf({ weights, cost, site_ids }: PlacementProblem, allowed: Int32Array): Float64Array {
  const values: number[] = [];
  for (let i = 0; i < weights.length; i++)
    if (weights[i]! > 0)
      for (const j of allowed) {
        const value = cost[i * site_ids.length + j]!;
        if (value < Number.POSITIVE_INFINITY) values.push(value);
      }
  const sorted = Float64Array.from(values).sort();
  return sorted.filter((value, k) => k === 0 || value !== sorted[k - 1]);
}

/** Whether every demand point with weight has a site within the radius at all. */
const siteReach = ({ weights, cost, site_ids }: PlacementProblem, allowed: Int32Array, radius: number) => {
  for (let i = 0; i < weights.length; i++)
    if (weights[i]! > 0 && !allowed.some((j) => cost[i * site_ids.length + j]! <= radius)) return false;
  return true;
};
