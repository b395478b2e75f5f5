import { branchCover, COVER_EFFORT } from './branchCover.ts';
import { type CoverGroups, coverGroups } from './coverGroups.ts';
import { LinearModelBuilder, type Solve } from './linearModel.ts';
import {
  checkProblem,
  obviousObstacle,
  type PlacementProblem,
  type Question,
  type SiteChoice,
  siteChoice,
} from './problem.ts';
import { infeasible, type Placement, placementOf, type RunOptions } from './result.ts';

/** What an engine finds: positions of free sites in the problem, and what no choice of them can cover more than. */
interface Found {
  readonly sites: readonly number[];
  readonly bound: number;
}

/**
 * Opens p sites so that the weight within the service radius is greatest (Church and ReVelle 1974): max Σ w u with
 * u ≤ Σ y and 0 ≤ u ≤ 1 for each group of demand points that the same sites reach.
 */
export const mclp = (
  problem: PlacementProblem,
  p: number,
  service_radius: number,
  solve: Solve,
  { stop }: RunOptions = {},
): Placement =>
  answer(problem, { model: 'mclp', p, service_radius }, ({ open }, { free }, q) => {
    const builder = new LinearModelBuilder('maximize');
    const y = new Map(Array.from(free, (j) => [j, builder.column(0, 0, 1, true)] as const));
    builder.row(
      q,
      Array.from(y.values(), (at) => [at, 1] as const),
      q,
    );
    let weight = 0;
    for (const group of open) {
      weight += group.weight;
      const u = builder.column(group.weight, 0, 1, false);
      builder.row(0, [...group.sites.map((j) => [y.get(j)!, 1] as const), [u, -1]], Number.POSITIVE_INFINITY);
    }
    const whole = open.every((group) => Number.isInteger(group.weight));
    const { values, status, bound } = solve(builder.build(), {
      absolute_gap: whole ? 0.999 : 0,
      ...(stop && { stop }),
    });
    let sites = values ? [...y].filter(([, at]) => values[at]! > 0.5).map(([j]) => j) : [];
    if (sites.length !== q) sites = Array.from(free.subarray(0, q));
    if (status === 'optimal') return { sites, bound: Number.NEGATIVE_INFINITY };
    return { sites, bound: Number.isFinite(bound) ? Math.min(bound, weight) : weight };
  });

/**
 * The same question by this code's own search of covers (`branchCover`). With `solve`, what it does not settle soon goes to
 * the linear solver: wide gaps are the search's, many sites that reach nearly all are the solver's.
 */
export function mclpBySearch(
  problem: PlacementProblem,
  p: number,
  service_radius: number,
  { solve, ...options }: RunOptions & { readonly solve?: Solve } = {},
): Placement {
  const question = { model: 'mclp', p, service_radius } as const;
  const searched = answer(problem, question, ({ settled_weight }, { free, predefined }, q) => {
    const { sites, bound } = branchCover(problem, question, {
      ...options,
      ...(solve && { effort: COVER_EFFORT }),
    });
    const open = new Set(predefined);
    return {
      sites: sites ? sites.filter((j) => !open.has(j)) : Array.from(free.subarray(0, q)),
      bound: bound === null ? Number.NEGATIVE_INFINITY : bound - settled_weight,
    };
  });
  if (searched.status !== 'best_so_far' || !solve || options.stop?.()) return searched;
  const solved = mclp(problem, p, service_radius, solve, options);
  if (solved.status === 'proven') return solved;
  const better = solved.objective! > searched.objective! ? solved : searched;
  const bound = Math.min(searched.bound!, solved.bound!);
  return { ...better, bound, gap: better.objective === 0 ? null : bound / better.objective! - 1 };
}

function answer(
  problem: PlacementProblem,
  question: Question & { readonly model: 'mclp' },
  search: (groups: CoverGroups, choice: SiteChoice, q: number) => Found,
): Placement {
  checkProblem(problem, question);
  const obstacle = obviousObstacle(problem, question);
  if (obstacle) return infeasible(problem, 'mclp', obstacle);
  const choice = siteChoice(problem);
  const { predefined, free } = choice;
  const q = question.p - predefined.length;
  const groups = coverGroups(problem, choice, question.service_radius);
  if (q === 0 || groups.open.length === 0)
    return placementOf(problem, question, [...predefined, ...free.subarray(0, q)]);
  const { sites, bound } = search(groups, choice, q);
  return placementOf(problem, question, [...predefined, ...sites], groups.settled_weight + bound);
}
