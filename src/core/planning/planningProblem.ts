import type { PlacementProblem, Question } from '../placement/problem.ts';
import type { PlanningPoint, PlanningSite } from './planningPoint.ts';
import type { Scenario } from './scenario.ts';

/** What a scenario needs before it can be asked: points, sites, the need at each point and the cost between them. */
export interface PlanningGround {
  readonly points: readonly PlanningPoint[];
  readonly sites: readonly PlanningSite[];
  /** Need at each point. */
  readonly weights: Float64Array;
  /** From point i to site j at `i * sites.length + j`; infinite where there is no way. */
  readonly cost: Float64Array;
}

/** Offices that stay whatever is added: today's, but for those that may be given up. */
export const keptOffices = (scenario: Scenario, sites: readonly PlanningSite[]): string[] =>
  sites.filter(({ id, kind }) => kind === 'office' && !scenario.movable.includes(id)).map(({ id }) => id);

/** How many offices there will be: as many as today, and those added. */
export const officesWanted = (scenario: Scenario, sites: readonly PlanningSite[]): number =>
  sites.filter(({ kind }) => kind === 'office').length + scenario.add;

/** A scenario as a question of placement. */
export function planningProblem(
  scenario: Scenario,
  { points, sites, weights, cost }: PlanningGround,
): { readonly problem: PlacementProblem; readonly question: Question } {
  const known = new Set(sites.map(({ id }) => id));
  const fixed = [...keptOffices(scenario, sites), ...scenario.locked.filter((id) => known.has(id))];
  const problem: PlacementProblem = {
    demand_ids: points.map(({ id }) => id),
    weights,
    site_ids: sites.map(({ id }) => id),
    cost,
    predefined: [...new Set(fixed)],
    forbidden: scenario.forbidden.filter((id) => known.has(id)),
  };
  return { problem, question: questionOf(scenario, officesWanted(scenario, sites)) };
}

/** The question with its number of offices. */
export function questionOf({ model, radius }: Scenario, p: number): Question {
  switch (model) {
    case 'mclp':
      return { model, p, service_radius: radius };
    case 'lscp':
      return { model, service_radius: radius };
    default:
      return { model, p };
  }
}
