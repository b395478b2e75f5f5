import type { RuledProblem } from './siteRules.ts';

/** Throws a RangeError when a rule names a site or demand point that the problem does not have, or its numbers make no sense. */
export function checkRules({ rules = {}, site_ids, demand_ids }: RuledProblem): void {
  const sites = new Set(site_ids);
  const demand = new Set(demand_ids);
  const refuse = (what: string) => {
    throw new RangeError(what);
  };
  for (const pair of rules.apart ?? [])
    for (const id of pair)
      if (!sites.has(id)) refuse(`rule "apart" names site ${id} (${pair.join(', ')}): there is no such site`);
  for (const { id, site_ids: members, least, most } of rules.groups ?? []) {
    const unknown = members.find((member) => !sites.has(member));
    if (unknown !== undefined) refuse(`group ${id} names site ${unknown}: there is no such site`);
    if (!(least >= 0)) refuse(`group ${id} asks for at least ${least} sites`);
    if (most !== undefined && !(most >= 0)) refuse(`group ${id} asks for at most ${most} sites`);
  }
  if (rules.budget) {
    const { site_costs, most } = rules.budget;
    if (site_costs.length !== site_ids.length)
      refuse(`the budget has ${site_costs.length} costs for ${site_ids.length} sites`);
    if (!(most >= 0)) refuse(`the budget is ${most}`);
    for (const [j, id] of site_ids.entries())
      if (!(site_costs[j]! >= 0 && Number.isFinite(site_costs[j]!)))
        refuse(`site ${id} has cost ${site_costs[j]}`);
  }
  for (const { id, demand_ids: points, share, service_radius, weights } of rules.floors ?? []) {
    const unknown = points.find((point) => !demand.has(point));
    if (unknown !== undefined) refuse(`floor ${id} names demand point ${unknown}: there is no such point`);
    if (!(share >= 0 && share <= 1)) refuse(`floor ${id} has share ${share}`);
    if (!(service_radius >= 0)) refuse(`floor ${id} has service radius ${service_radius}`);
    if (weights && weights.length !== demand_ids.length)
      refuse(`floor ${id} has ${weights.length} weights for ${demand_ids.length} demand points`);
  }
}
