/**
 * A question of where to open sites, in the words of spopt. `cost` holds the cost from demand point i to candidate
 * site j at `i * site_ids.length + j`, in any unit, ≥ 0; infinity where j cannot be reached from i. A demand point of
 * weight 0 asks for nothing: no model has to serve it.
 */
export interface PlacementProblem {
  readonly demand_ids: readonly string[];
  /** Finite and ≥ 0, one for each demand point: persons, women, cases. */
  readonly weights: ArrayLike<number>;
  readonly site_ids: readonly string[];
  readonly cost: Float64Array | Int32Array;
  /** Site ids that are open already and stay so; they count in p. */
  readonly predefined?: readonly string[];
  /** Site ids that may not be opened. */
  readonly forbidden?: readonly string[];
}

/** The models: each asks for p sites, except LSCP, which asks how few will do. */
export const MODELS = ['p-median', 'p-center', 'mclp', 'lscp'] as const;
export type Model = (typeof MODELS)[number];

/** What a model needs beside the problem. */
export type Question =
  | { readonly model: 'p-median' | 'p-center'; readonly p: number }
  | { readonly model: 'mclp'; readonly p: number; readonly service_radius: number }
  | { readonly model: 'lscp'; readonly service_radius: number };

/** Why no choice of sites answers the question. */
export type Infeasible =
  | { readonly kind: 'predefined_and_forbidden'; readonly site_ids: readonly string[] }
  | { readonly kind: 'p_exceeds_candidates'; readonly p: number; readonly candidates: number }
  | { readonly kind: 'predefined_exceed_p'; readonly p: number; readonly site_ids: readonly string[] }
  /** No site that may be opened reaches these at all, or within the service radius. */
  | { readonly kind: 'unreachable_demand'; readonly demand_ids: readonly string[] }
  /** Every demand point can be reached, but not all of them with p sites: at least `needed` are. */
  | { readonly kind: 'p_too_small'; readonly p: number; readonly needed: number };

/** Positions of the sites in the problem, in order of their ids, so that ties go to the smaller id. */
export interface SiteChoice {
  readonly predefined: Int32Array;
  /** Neither predefined nor forbidden. */
  readonly free: Int32Array;
  /** Predefined and free together: all sites that may be open. */
  readonly allowed: Int32Array;
}

/** Throws a RangeError when the numbers of a question make no sense, naming the first that does not. */
export function checkProblem(problem: PlacementProblem, question: Question): void {
  const { demand_ids, site_ids, weights, cost } = problem;
  const refuse = (what: string) => {
    throw new RangeError(what);
  };
  if (weights.length !== demand_ids.length)
    refuse(`${weights.length} weights for ${demand_ids.length} demand points`);
  if (cost.length !== demand_ids.length * site_ids.length)
    refuse(`${cost.length} costs for ${demand_ids.length} demand points and ${site_ids.length} sites`);
  for (let i = 0; i < weights.length; i++)
    if (!(weights[i]! >= 0 && Number.isFinite(weights[i]!)))
      refuse(`demand point ${demand_ids[i]} has weight ${weights[i]}`);
  for (let k = 0; k < cost.length; k++)
    if (!(cost[k]! >= 0)) {
      const i = Math.floor(k / site_ids.length);
      refuse(
        `cost from demand point ${demand_ids[i]} to site ${site_ids[k % site_ids.length]} is ${cost[k]}`,
      );
    }
  const known = new Set(site_ids);
  if (known.size !== site_ids.length) refuse('two sites have the same id');
  for (const id of [...(problem.predefined ?? []), ...(problem.forbidden ?? [])])
    if (!known.has(id)) refuse(`there is no site ${id}`);
  if ('p' in question && !(Number.isInteger(question.p) && question.p >= 0)) refuse(`p is ${question.p}`);
  if ('service_radius' in question && !(question.service_radius >= 0))
    refuse(`service radius is ${question.service_radius}`);
}

/** Sorts the sites into those that are open, may be opened and may not. */
export function siteChoice({
  site_ids,
  predefined = [],
  forbidden = [],
}: Pick<PlacementProblem, 'site_ids' | 'predefined' | 'forbidden'>): SiteChoice {
  const open = new Set(predefined);
  const shut = new Set(forbidden);
  const allowed = sortById(
    [...site_ids.keys()].filter((j) => !shut.has(site_ids[j]!)),
    site_ids,
  );
  return {
    allowed,
    predefined: allowed.filter((j) => open.has(site_ids[j]!)),
    free: allowed.filter((j) => !open.has(site_ids[j]!)),
  };
}

/** Positions of sites in order of their ids. */
export const sortById = (sites: Iterable<number>, site_ids: readonly string[]): Int32Array =>
  Int32Array.from(sites).sort((a, b) => (site_ids[a]! < site_ids[b]! ? -1 : 1));

/** Why the question cannot be answered, as far as the limits on sites and the reach of single demand points say. */
export function obviousObstacle(problem: PlacementProblem, question: Question): Infeasible | null {
  const shut = new Set(problem.forbidden);
  const both = [...new Set(problem.predefined)].filter((id) => shut.has(id)).sort();
  if (both.length > 0) return { kind: 'predefined_and_forbidden', site_ids: both };
  const { allowed, predefined } = siteChoice(problem);
  if ('p' in question) {
    const { p } = question;
    if (p > allowed.length) return { kind: 'p_exceeds_candidates', p, candidates: allowed.length };
    if (p < predefined.length)
      return {
        kind: 'predefined_exceed_p',
        p,
        site_ids: Array.from(predefined, (j) => problem.site_ids[j]!),
      };
  }
  if (question.model === 'mclp') return null;
  const reach = question.model === 'lscp' ? question.service_radius : Number.MAX_VALUE;
  const m = problem.site_ids.length;
  const unreachable = problem.demand_ids.filter(
    (_, i) => problem.weights[i]! > 0 && !allowed.some((j) => problem.cost[i * m + j]! <= reach),
  );
  if (unreachable.length > 0) return { kind: 'unreachable_demand', demand_ids: unreachable };
  return null;
}

/** Whether any demand point has to be served at all. */
export const asksForService = ({ weights }: Pick<PlacementProblem, 'weights'>): boolean =>
  Array.prototype.some.call(weights, (weight: number) => weight > 0);
