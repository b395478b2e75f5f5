import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LatLon } from '#core/geo.ts';
import { OWN_BRIDGE } from '#core/planning/placedBridges.ts';
import {
  FIRST_LIST,
  MOST_CROSSINGS,
  MOST_DRAWN,
  type Scenario,
  type ScenarioList,
} from '#core/planning/scenario.ts';
import { choose, dragChoice } from '#state/actions.ts';
import { useAct, useStore, useView } from '#state/useStore.ts';
import type { Drag, Planning } from './PlanningContext.ts';
import { showPlan } from './showPlan.ts';
import { useDragCost } from './useDragCost.ts';
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
  const cost = useDragCost(dragged, plan, planned.way);
  const shown = useMemo(() => showPlan(plan, looked, dragged, cost), [plan, looked, dragged, cost]);
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
