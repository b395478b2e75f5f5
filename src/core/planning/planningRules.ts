import { type CoverFloor, type SiteGroup, type SiteRules, tooClose } from '../placement/siteRules.ts';
import { isCapacitated } from '../placement/widerQuestion.ts';
import type { PlanningGround } from './planningProblem.ts';
import type { Scenario } from './scenario.ts';

/** The ids of the rule for one bank, district or group begin so; what follows is the number of bank or group, or the P-code. */
export const BANK = 'bank ';
export const DISTRICT = 'district ';
export const GROUP = 'group ';

/** What a choice of sites has to keep to in a scenario; null when it asks for nothing. `predefined` sites may be close together. */
export function rulesOf(
  scenario: Scenario,
  ground: PlanningGround,
  predefined: readonly string[],
): SiteRules | null {
  const { apart, budget, floor } = scenario;
  const groups = groupsOf(scenario, ground);
  const close = apart > 0 ? tooClose(ground.sites, apart, predefined) : [];
  const rules: SiteRules = {
    ...(close.length > 0 && { apart: close }),
    ...(groups.length > 0 && { groups }),
    ...(budget > 0 && { budget: { site_costs: siteCosts(scenario, ground), most: budget } }),
    ...(floor > 0 && { floors: floorsOf(scenario, ground) }),
  };
  return Object.keys(rules).length > 0 ? rules : null;
}

/** What each site costs in thousand US dollars; today's offices are there already and cost nothing. */
const siteCosts = ({ prices }: Pick<Scenario, 'prices'>, { sites }: PlanningGround): number[] =>
  sites.map(({ kind, rural, price }) =>
    kind === 'office' ? 0 : (price ?? (rural ? prices.rural : prices.town)),
  );

/** Need that each office can serve: its officers times the need that one can hold; null for models without capacities. */
export function capacitiesOf(
  { model, staff, load }: Scenario,
  { sites, weights }: PlanningGround,
  p: number,
): readonly number[] | null {
  if (!isCapacitated(model)) return null;
  const whole = weights.reduce((sum, value) => sum + value, 0);
  const capacity = load > 0 ? staff * load : Math.ceil((SPARE * whole) / Math.max(1, p));
  return sites.map(() => capacity);
}

/** How much more than its even share of the need an office can serve unless told. */
const SPARE = 1.25;

const PREFIX = { bank: BANK, district: DISTRICT, group: GROUP } as const;

function groupsOf(scenario: Scenario, { sites, points, banks }: PlanningGround): SiteGroup[] {
  const { spread } = scenario;
  if (spread === 'none' || (spread === 'bank' && !banks)) return [];
  const groups = new Map<string, string[]>();
  sites.forEach(({ id, adm2_pcode }, j) => {
    const where = {
      bank: () => banks![j],
      district: () => adm2_pcode,
      group: () => (adm2_pcode === null ? undefined : scenario.groups[adm2_pcode]),
    }[spread]();
    if (where === null || where === undefined) return;
    const name = PREFIX[spread] + where;
    groups.set(name, [...(groups.get(name) ?? []), id]);
  });
  if (spread === 'district')
    // A district without a candidate site cannot have an office, and the answer has to say so.
    for (const { adm2_pcode } of points)
      if (!groups.has(DISTRICT + adm2_pcode)) groups.set(DISTRICT + adm2_pcode, []);
  if (spread === 'group')
    for (const group of Object.values(scenario.groups))
      if (!groups.has(GROUP + group)) groups.set(GROUP + group, []);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, site_ids]) => ({ id, site_ids, least: 1 }));
}

function floorsOf({ floor, radius }: Scenario, { points }: PlanningGround): CoverFloor[] {
  const women = points.map((point) => point.women);
  const districts = [...new Set(points.map(({ adm2_pcode }) => adm2_pcode))].sort();
  return districts.map((pcode) => ({
    id: DISTRICT + pcode,
    demand_ids: points.filter(({ adm2_pcode }) => adm2_pcode === pcode).map(({ id }) => id),
    service_radius: radius,
    share: floor / 100,
    weights: women,
  }));
}
