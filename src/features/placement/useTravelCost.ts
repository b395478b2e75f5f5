import { useMemo } from 'react';
import { straightLineCost } from '#core/placement/straightLineCost.ts';
import type { PlanningPoint, PlanningSite } from '#core/planning/planningPoint.ts';
import type { Scenario } from '#core/planning/scenario.ts';

/** What it costs to get from each point to each site; null while it is worked out. */
export interface TravelAnswer {
  readonly cost: Float64Array | null;
}

/** The costs of a scenario's way of travel. */
export function useTravelCost(
  _scenario: Scenario,
  points: readonly PlanningPoint[] | null,
  sites: readonly PlanningSite[] | null,
): TravelAnswer {
  return useMemo(() => ({ cost: points && sites ? straightLineCost(points, sites) : null }), [points, sites]);
}
