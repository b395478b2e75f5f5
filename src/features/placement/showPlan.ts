import { outcomeOf } from '#core/planning/outcome.ts';
import type { PlanningGround } from '#core/planning/planningProblem.ts';
import type { Drag, ShownPlan } from './PlanningContext.ts';
import type { Plan } from './usePlan.ts';

/**
 * A plan as it is on the map: the best one unless another is looked at or a site is being dragged; null without a plan.
 * `cost` is what it takes to get from each point to the dragged place; null while that is not known.
 */
export function showPlan(
  plan: Plan | null,
  looked: { readonly plan: Plan; readonly site_ids: readonly string[] } | null = null,
  dragged: Drag | null = null,
  cost: Float64Array | null = null,
): ShownPlan | null {
  if (!plan) return null;
  const { answer, scenario } = plan;
  const other = looked?.plan === plan ? looked.site_ids : null;
  const best = answer.best.objective === null ? officesOf(plan) : answer.best.site_ids;
  const site_ids = other ?? best;
  const moves = dragged !== null && site_ids.includes(dragged.id);
  const ground = moves ? movedGround(plan.ground, dragged, cost) : plan.ground;
  const open = new Set(site_ids);
  return {
    plan,
    kind: moves ? 'dragged' : other ? 'other' : 'best',
    waiting: moves && !cost,
    site_ids,
    added: ground.sites.filter(({ id, kind }) => kind !== 'office' && open.has(id)),
    given_up: ground.sites.filter(({ id, kind }) => kind === 'office' && !open.has(id)),
    after: moves || other ? outcomeOf(ground, site_ids, scenario.radius) : plan.after,
  };
}

const officesOf = ({ ground }: Plan) =>
  ground.sites.filter(({ kind }) => kind === 'office').map(({ id }) => id);

/** The ground with one site elsewhere; where its costs are not known, they stay as they were. */
function movedGround(
  ground: PlanningGround,
  { id, lat, lon }: Drag,
  moved: Float64Array | null,
): PlanningGround {
  const at = ground.sites.findIndex((site) => site.id === id);
  const sites = ground.sites.map((site, j) => (j === at ? { ...site, lat, lon } : site));
  if (!moved) return { ...ground, sites };
  const cost = ground.cost.slice();
  moved.forEach((value, i) => {
    cost[i * sites.length + at] = value;
  });
  return { ...ground, sites, cost };
}
