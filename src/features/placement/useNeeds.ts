import { NEEDS, type Need } from '#core/planning/scenario.ts';
import { usePlanning } from './PlanningContext.ts';

/** The needs that can count here: children only when the reader's demand points bring them, or the scenario names them. */
export function useNeeds(): readonly Need[] {
  const { scenario, own } = usePlanning();
  const counted =
    scenario.demand === 'points' && own.files.points?.points.some(({ children }) => children !== undefined);
  return NEEDS.filter((need) => need !== 'children' || counted || scenario.needs.children > 0);
}
