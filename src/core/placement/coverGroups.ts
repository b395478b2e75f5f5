import type { PlacementProblem, SiteChoice } from './problem.ts';

/** Demand points that the same free sites reach within a radius. */
export interface CoverGroup {
  /** Positions in the problem of the free sites that reach it, in order of their ids. */
  readonly sites: readonly number[];
  /** Positions in the problem of the demand points. */
  readonly demand: readonly number[];
  readonly weight: number;
}

export interface CoverGroups {
  /** Groups that a free site reaches and no predefined one. */
  readonly open: readonly CoverGroup[];
  /** Weight that predefined sites reach. */
  readonly settled_weight: number;
}

/** Merges demand points that ask for the same sites. Those of weight 0, and those out of everyone's reach, are left out. */
export function coverGroups(
  { site_ids, demand_ids, weights, cost }: PlacementProblem,
  { free, predefined }: SiteChoice,
  radius: number,
): CoverGroups {
  const groups = new Map<string, { sites: readonly number[]; demand: number[]; weight: number }>();
  let settled_weight = 0;
  for (let i = 0; i < demand_ids.length; i++) {
    const weight = weights[i]!;
    if (weight === 0) continue;
    const reaches = (j: number) => cost[i * site_ids.length + j]! <= radius;
    if (predefined.some(reaches)) {
      settled_weight += weight;
      continue;
    }
    const sites = Array.from(free.filter(reaches));
    if (sites.length === 0) continue;
    const key = sites.join();
    const group = groups.get(key) ?? { sites, demand: [], weight: 0 };
    group.demand.push(i);
    group.weight += weight;
    groups.set(key, group);
  }
  return { open: [...groups.values()], settled_weight };
}
