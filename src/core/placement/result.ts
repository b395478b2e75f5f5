import { type Infeasible, type Model, type PlacementProblem, type Question, sortById } from './problem.ts';

/**
 * - proven: no other choice of sites is better;
 * - best_so_far: stopped early, `gap` says by how much a better choice could still win;
 * - infeasible: no choice answers the question, `reason` says why;
 * - stopped: stopped before any choice was found.
 */
export type PlacementStatus = 'proven' | 'best_so_far' | 'infeasible' | 'stopped';

/** The answer to a question of placement. */
export interface Placement {
  readonly model: Model;
  readonly status: PlacementStatus;
  /**
   * Computed anew from the sites: weighted cost (p-median), largest cost (p-center), covered weight (MCLP), number of
   * sites (LSCP). Null without sites.
   */
  readonly objective: number | null;
  /** What no choice can do better than; equal to the objective when proven. Null when nothing is known. */
  readonly bound: number | null;
  /** Share of the objective between it and the bound; 0 when proven, null when not known. */
  readonly gap: number | null;
  /** Open sites, sorted by id. */
  readonly site_ids: readonly string[];
  /**
   * For each demand point the position in the problem's `site_ids` of its cheapest open site (ties to the smaller id);
   * −1 when none reaches it, or none within the service radius.
   */
  readonly assignment: Int32Array;
  readonly reason: Infeasible | null;
}

/** How far a run has come: no choice is better than `bound`, one as good as `incumbent` is known. */
export interface Progress {
  readonly bound: number;
  readonly incumbent: number | null;
}

/** How to run: what to call with progress, and a question asked often whether to stop with the best so far. */
export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly stop?: () => boolean;
}

/** The objective of a choice of sites (positions), computed from the problem alone; infinite when demand goes unreached. */
export function objectiveOf(problem: PlacementProblem, question: Question, sites: ArrayLike<number>): number {
  if (question.model === 'lscp') return sites.length;
  const m = problem.site_ids.length;
  let sum = 0;
  let worst = 0;
  for (let i = 0; i < problem.demand_ids.length; i++) {
    const weight = problem.weights[i]!;
    if (weight === 0) continue;
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < sites.length; k++) least = Math.min(least, problem.cost[i * m + sites[k]!]!);
    if (question.model === 'mclp') sum += least <= question.service_radius ? weight : 0;
    else sum += weight * least;
    worst = Math.max(worst, least);
  }
  return question.model === 'p-center' ? worst : sum;
}

/** The answer from a choice of sites and the bound that the engine proved; null as bound says that it is proven best. */
export function placementOf(
  problem: PlacementProblem,
  question: Question,
  sites: ArrayLike<number>,
  bound: number | null = null,
): Placement {
  const open = sortById(Array.from(sites), problem.site_ids);
  const objective = objectiveOf(problem, question, open);
  const better =
    question.model === 'mclp' ? (bound ?? objective) > objective : (bound ?? objective) < objective;
  const best = better ? bound! : objective;
  return {
    model: question.model,
    status: better ? 'best_so_far' : 'proven',
    objective,
    bound: best,
    gap: better ? (objective === 0 ? null : Math.abs(objective - best) / objective) : 0,
    site_ids: Array.from(open, (j) => problem.site_ids[j]!),
    assignment: assign(
      problem,
      open,
      'service_radius' in question ? question.service_radius : Number.MAX_VALUE,
    ),
    reason: null,
  };
}

/** The answer that there is none. */
export const infeasible = (problem: PlacementProblem, model: Model, reason: Infeasible): Placement => ({
  ...withoutSites(problem, model),
  status: 'infeasible',
  reason,
});

/** The answer of a run that was stopped before it found a choice of sites. */
export const stopped = (problem: PlacementProblem, model: Model, bound: number | null): Placement => ({
  ...withoutSites(problem, model),
  status: 'stopped',
  bound,
});

const withoutSites = (problem: PlacementProblem, model: Model) => ({
  model,
  objective: null,
  bound: null,
  gap: null,
  site_ids: [],
  assignment: new Int32Array(problem.demand_ids.length).fill(-1),
  reason: null,
});

function assign(problem: PlacementProblem, open: Int32Array, reach: number): Int32Array {
  const m = problem.site_ids.length;
  return Int32Array.from(problem.demand_ids, (_, i) => {
    let site = -1;
    for (const j of open) {
      const cost = problem.cost[i * m + j]!;
      if (cost <= reach && (site < 0 || cost < problem.cost[i * m + site]!)) site = j;
    }
    return site;
  });
}
