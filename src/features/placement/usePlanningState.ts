import { useCallback, useEffect, useMemo, useState } from 'react';
import { distanceKm, type LatLon } from '#core/geo.ts';
import { outcomeOf } from '#core/planning/outcome.ts';
import { OWN_BRIDGE } from '#core/planning/placedBridges.ts';
import type { PlanningGround } from '#core/planning/planningProblem.ts';
import {
  FIRST_LIST,
  MOST_CROSSINGS,
  MOST_DRAWN,
  type Scenario,
  type ScenarioList,
} from '#core/planning/scenario.ts';
import { choose, dragChoice } from '#state/actions.ts';
import { useAct, useStore, useView } from '#state/useStore.ts';
import type { Drag, Planning, ShownPlan } from './PlanningContext.ts';
import { type Plan, usePlan } from './usePlan.ts';
import { usePlanningFacts } from './usePlanningFacts.ts';
import { useReaderFiles } from './useReaderFiles.ts';

/** The state of the planning room: its scenarios live in the link, so undo and sharing are the page's own. */
export function usePlanningState(): Planning {
  const act = useAct();
  const store = useStore();
  const facts = usePlanningFacts();
  const list = useView((view) => view.choices.plans) ?? FIRST_LIST;
  const scenario = list.scenarios[list.at]!;
  const own = useReaderFiles();
  const planned = usePlan(scenario, facts, own.files);
  const { plan } = planned;
  const [looked, setLooked] = useState<{ readonly plan: Plan; readonly site_ids: readonly string[] } | null>(
    null,
  );
  const [dragged, setDragged] = useState<Drag | null>(null);

  useEffect(() => {
    if (plan) setDragged(null);
  }, [plan]);

  const setList = useCallback((next: ScenarioList) => act(choose('plans', next)), [act]);
  const change = useCallback(
    (patch: Partial<Scenario>, dragging = false) => {
      const now = store.get().view.choices.plans ?? FIRST_LIST;
      const scenarios = now.scenarios.map((one, k) => (k === now.at ? { ...one, ...patch } : one));
      act((dragging ? dragChoice : choose)('plans', { ...now, scenarios }));
    },
    [act, store],
  );
  const put = useCallback(
    (id: string | null, at: LatLon) => {
      const now = store.get().view.choices.plans ?? FIRST_LIST;
      const open = now.scenarios[now.at]!;
      const place = { lat: Number(at.lat.toFixed(4)), lon: Number(at.lon.toFixed(4)) };
      // Let go, it stays where it is until the exact answer is there.
      setDragged(id === null || open.drawn.length >= MOST_DRAWN ? null : { id, ...place });
      if (id !== null && open.drawn.some((site) => site.id === id)) {
        change({ drawn: open.drawn.map((site) => (site.id === id ? { id, ...place } : site)) });
        return;
      }
      if (open.drawn.length >= MOST_DRAWN) return;
      let n = 1;
      while (open.drawn.some((site) => site.id === `own${n}`)) n++;
      const locked = [...open.locked.filter((one) => one !== id), `own${n}`];
      change({
        drawn: [...open.drawn, { id: `own${n}`, ...place }],
        locked,
        // A site of the reader's counts among those added, so there has to be room for it.
        add: Math.max(open.add, locked.length),
      });
    },
    [change, store],
  );
  const putBridge = useCallback(
    (id: string | null, at: LatLon) => {
      const now = store.get().view.choices.plans ?? FIRST_LIST;
      const { crossings } = now.scenarios[now.at]!;
      const place = { lat: Number(at.lat.toFixed(4)), lon: Number(at.lon.toFixed(4)) };
      const known = crossings.some((one) => one.id === id);
      if (!known && crossings.length >= MOST_CROSSINGS) return;
      let n = 1;
      while (crossings.some((one) => one.id === `${OWN_BRIDGE}${n}`)) n++;
      const own = id ?? `${OWN_BRIDGE}${n}`;
      change({
        crossings: known
          ? crossings.map((one) => (one.id === own ? { id: own, ...place } : one))
          : [...crossings, { id: own, ...place }],
      });
    },
    [change, store],
  );
  const [placing, setPlacing] = useState<Planning['placing']>(null);
  const shown = useMemo(() => showPlan(plan, looked, dragged), [plan, looked, dragged]);
  return {
    ...planned,
    facts,
    own,
    list,
    scenario,
    change,
    setList,
    shown,
    look: (site_ids) => setLooked(site_ids && plan ? { plan, site_ids } : null),
    drag: setDragged,
    put,
    bridges: planned.placed ?? NO_BRIDGES,
    putBridge,
    placing,
    setPlacing,
  };
}

const NO_BRIDGES: Planning['bridges'] = [];

/** A plan as it is on the map: the best one unless another is looked at or a site is being dragged; null without a plan. */
export function showPlan(
  plan: Plan | null,
  looked: { readonly plan: Plan; readonly site_ids: readonly string[] } | null = null,
  dragged: Drag | null = null,
): ShownPlan | null {
  if (!plan) return null;
  const { answer, scenario } = plan;
  const other = looked?.plan === plan ? looked.site_ids : null;
  const best = answer.best.objective === null ? officesOf(plan) : answer.best.site_ids;
  const site_ids = other ?? best;
  const moves = dragged !== null && site_ids.includes(dragged.id);
  const ground = moves ? movedGround(plan.ground, dragged) : plan.ground;
  const open = new Set(site_ids);
  return {
    plan,
    kind: moves ? 'dragged' : other ? 'other' : 'best',
    site_ids,
    added: ground.sites.filter(({ id, kind }) => kind !== 'office' && open.has(id)),
    given_up: ground.sites.filter(({ id, kind }) => kind === 'office' && !open.has(id)),
    after: moves || other ? outcomeOf(ground, site_ids, scenario.radius) : plan.after,
  };
}

const officesOf = ({ ground }: Plan) =>
  ground.sites.filter(({ kind }) => kind === 'office').map(({ id }) => id);

/** The ground with one site elsewhere: exact as the crow flies, over land the costs of the nearest site until it is let go. */
function movedGround(ground: PlanningGround, { id, lat, lon }: Drag): PlanningGround {
  const { points, sites } = ground;
  const m = sites.length;
  const at = sites.findIndex((site) => site.id === id);
  const cost = ground.cost.slice();
  const straight = isStraight(ground);
  const near = sites.reduce(
    (best, site, j) =>
      j !== at && distanceKm(site, { lat, lon }) < distanceKm(sites[best]!, { lat, lon }) ? j : best,
    at === 0 ? 1 : 0,
  );
  points.forEach((point, i) => {
    cost[i * m + at] = straight ? distanceKm(point, { lat, lon }) : ground.cost[i * m + near]!;
  });
  return { ...ground, cost, sites: sites.map((site, j) => (j === at ? { ...site, lat, lon } : site)) };
}

/** Whether costs are straight kilometres: then the first entries say so. */
const isStraight = ({ points, sites, cost }: PlanningGround) =>
  points
    .slice(0, 5)
    .every((point, i) => Math.abs(cost[i * sites.length]! - distanceKm(point, sites[0]!)) < 1e-6);
