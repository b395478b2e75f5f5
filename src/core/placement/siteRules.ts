import { distanceKm, type LatLon } from '../geo.ts';
import type { PlacementProblem } from './problem.ts';

/** Sites that have to be open together in some number: those on one bank of the river, those of some districts. */
export interface SiteGroup {
  readonly id: string;
  readonly site_ids: readonly string[];
  readonly least: number;
  /** No limit unless told. */
  readonly most?: number;
}

/** A share of the weight of some demand points that has to be within a radius: of the women of a district, say. */
export interface CoverFloor {
  readonly id: string;
  readonly demand_ids: readonly string[];
  readonly service_radius: number;
  /** From 0 to 1. */
  readonly share: number;
  /** One for each demand point of the problem; the problem's own unless told. */
  readonly weights?: ArrayLike<number>;
}

/** What a choice of sites has to keep to, beside predefined and forbidden sites. What is left out asks for nothing. */
export interface SiteRules {
  /** Pairs of sites that may not both be open. */
  readonly apart?: readonly (readonly [site: string, other: string])[];
  readonly groups?: readonly SiteGroup[];
  /** What each site of the problem costs, and what all open ones may cost together. */
  readonly budget?: { readonly site_costs: ArrayLike<number>; readonly most: number };
  readonly floors?: readonly CoverFloor[];
}

/** A problem with rules, and with capacities where a model asks for them. */
export interface RuledProblem extends PlacementProblem {
  readonly rules?: SiteRules;
  /** Weight that each site can serve: its staff times the cases that one officer can hold. */
  readonly capacities?: ArrayLike<number>;
}

/** One limit of a question, as a reason why there is no answer. */
export type Limit =
  | { readonly kind: 'sites'; readonly p: number }
  | { readonly kind: 'apart' }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'budget'; readonly most: number }
  | { readonly kind: 'floor'; readonly id: string }
  /** All demand has to be served (within the radius, where the model has one). */
  | { readonly kind: 'all_served' }
  | { readonly kind: 'capacity'; readonly capacity: number; readonly demand: number };

/** Pairs of sites closer than `least_km`, but for pairs of sites that are open already. */
export function tooClose(
  sites: readonly (LatLon & { readonly id: string })[],
  least_km: number,
  predefined: readonly string[] = [],
): (readonly [string, string])[] {
  const open = new Set(predefined);
  return sites.flatMap((a, k) =>
    sites
      .slice(k + 1)
      .filter((b) => !(open.has(a.id) && open.has(b.id)) && distanceKm(a, b) < least_km)
      .map((b) => [a.id, b.id] as const),
  );
}

/** The limits that a choice of sites (positions) breaks; empty when it keeps to all. */
export function brokenRules(problem: RuledProblem, sites: Iterable<number>): Limit[] {
  const { rules = {}, site_ids, cost } = problem;
  const open = [...sites];
  const ids = new Set(open.map((j) => site_ids[j]!));
  const broken: Limit[] = [];
  if (rules.apart?.some(([a, b]) => ids.has(a) && ids.has(b))) broken.push({ kind: 'apart' });
  for (const group of rules.groups ?? []) {
    const count = group.site_ids.filter((id) => ids.has(id)).length;
    if (count < group.least || count > (group.most ?? Number.POSITIVE_INFINITY))
      broken.push({ kind: 'group', id: group.id });
  }
  if (rules.budget) {
    const { site_costs, most } = rules.budget;
    const spent = open.reduce((sum, j) => sum + site_costs[j]!, 0);
    if (spent > most + 1e-9 * Math.abs(most)) broken.push({ kind: 'budget', most });
  }
  for (const floor of rules.floors ?? []) {
    const { demand, weights, wanted } = floorOf(problem, floor);
    let covered = 0;
    for (const i of demand)
      if (open.some((j) => cost[i * site_ids.length + j]! <= floor.service_radius)) covered += weights[i]!;
    if (covered < wanted) broken.push({ kind: 'floor', id: floor.id });
  }
  return broken;
}

/**
 * A quick test of choices in the making: false when these sites (positions) and any others break a limit. A complete choice
 * is tested against all of them.
 */
export function keepsRules(problem: RuledProblem): (sites: readonly number[], complete: boolean) => boolean {
  const { apart = [], groups = [], budget } = problem.rules ?? {};
  const position = new Map(problem.site_ids.map((id, j) => [id, j] as const));
  const foes = new Map<number, Set<number>>();
  for (const [a, b] of apart)
    for (const [one, other] of [
      [position.get(a)!, position.get(b)!],
      [position.get(b)!, position.get(a)!],
    ] as const)
      foes.set(one, (foes.get(one) ?? new Set()).add(other));
  const limited = groups
    .filter(({ most }) => most !== undefined)
    .map(({ site_ids, most }) => ({ most: most!, sites: new Set(site_ids.map((id) => position.get(id))) }));
  const bound = foes.size > 0 || limited.length > 0 || budget !== undefined;
  const any = bound || groups.length > 0 || (problem.rules?.floors?.length ?? 0) > 0;
  return (sites, complete) => {
    if (complete) return !any || brokenRules(problem, sites).length === 0;
    if (!bound) return true;
    for (const [k, j] of sites.entries()) {
      const near = foes.get(j);
      if (near) for (let l = k + 1; l < sites.length; l++) if (near.has(sites[l]!)) return false;
    }
    if (limited.some((group) => sites.filter((j) => group.sites.has(j)).length > group.most)) return false;
    if (!budget) return true;
    let spent = 0;
    for (const j of sites) spent += budget.site_costs[j]!;
    return spent <= budget.most + 1e-9 * Math.abs(budget.most);
  };
}

/** The demand points (positions), weights and least weight covered of a floor. */
export function floorOf(
  problem: PlacementProblem,
  { demand_ids, share, weights = problem.weights }: CoverFloor,
) {
  const wantedIds = new Set(demand_ids);
  const demand = [...problem.demand_ids.keys()].filter((i) => wantedIds.has(problem.demand_ids[i]!));
  const all = demand.reduce((sum, i) => sum + weights[i]!, 0);
  // The smallest slack that sums of weights need, so that a share of 1 asks for no more than all.
  return { demand, weights, wanted: share * all - 1e-9 * all };
}
