import { createContext, useContext } from 'react';
import type { LatLon } from '#core/geo.ts';
import type { Outcome } from '#core/planning/outcome.ts';
import type { PlacedBridge } from '#core/planning/placedBridges.ts';
import type { PlanningSite } from '#core/planning/planningPoint.ts';
import type { Scenario, ScenarioList } from '#core/planning/scenario.ts';
import type { Plan, Planned } from './usePlan.ts';
import type { PlanningFacts } from './usePlanningFacts.ts';
import type { OpenFiles } from './useReaderFiles.ts';

/** A mark that is being dragged, before it is let go. */
export interface Drag extends LatLon {
  readonly id: string;
}

/** What is on the map and in the numbers now: the best plan, another one that the reader looks at, or one being dragged. */
export interface ShownPlan {
  readonly plan: Plan;
  readonly kind: 'best' | 'other' | 'dragged';
  /** True while the ways to the dragged place are not known yet: till then the numbers are those of where it was. */
  readonly waiting: boolean;
  readonly site_ids: readonly string[];
  /** Sites that are not today's offices, and today's offices that are given up. */
  readonly added: readonly PlanningSite[];
  readonly given_up: readonly PlanningSite[];
  readonly after: Outcome;
}

/** All that the parts of the planning room share. */
export interface Planning extends Planned {
  readonly facts: PlanningFacts;
  readonly own: OpenFiles;
  readonly list: ScenarioList;
  readonly scenario: Scenario;
  /** Changes settings of the open scenario; `dragging` makes a run of changes one step of undo. */
  readonly change: (patch: Partial<Scenario>, dragging?: boolean) => void;
  readonly setList: (list: ScenarioList) => void;
  /** Null until there is an answer. */
  readonly shown: ShownPlan | null;
  /** Shows another plan than the best; null goes back. */
  readonly look: (site_ids: readonly string[] | null) => void;
  readonly drag: (drag: Drag | null) => void;
  /** Puts a site somewhere for good: moves one that is there, or adds one of the reader's own. */
  readonly put: (id: string | null, at: LatLon) => void;
  /** The bridges of the open scenario; empty until they are there. */
  readonly bridges: readonly PlacedBridge[];
  /** Puts a bridge somewhere for good: moves one that is there, or adds one of the reader's own. */
  readonly putBridge: (id: string | null, at: LatLon) => void;
  /** What the next press on the map puts there; null when a press picks. */
  readonly placing: 'site' | 'bridge' | null;
  readonly setPlacing: (what: 'site' | 'bridge' | null) => void;
}

export const PlanningContext = createContext<Planning | null>(null);

/** The planning room's shared state. Throws outside its screen. */
export function usePlanning(): Planning {
  const planning = useContext(PlanningContext);
  if (!planning) throw new Error('usePlanning is used outside the planning room');
  return planning;
}
