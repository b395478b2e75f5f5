import type { RuledProblem } from '../placement/siteRules.ts';
import type { WiderQuestion } from '../placement/widerQuestion.ts';
import type { PlanningPoint, PlanningSite } from './planningPoint.ts';
import { capacitiesOf, rulesOf } from './planningRules.ts';
import type { Scenario } from './scenario.ts';

/** What a scenario needs before it can be asked: points, sites, the need at each point and the cost between them. */
export interface PlanningGround {
  readonly points: readonly PlanningPoint[];
  readonly sites: readonly PlanningSite[];
  /** Need at each point. */
  readonly weights: Float64Array;
  /** From point i to site j at `i * sites.length + j`; infinite where there is no way. */
  readonly cost: Float64Array;
  /** For each site the piece of land that it is on when no bridge stands; null for one on none. Wanted by the rule for banks. */
  readonly banks?: readonly (number | null)[];
}

/** Offices that stay whatever is added: today's, but for those that may be given up. */
export const keptOffices = (scenario: Scenario, sites: readonly PlanningSite[]): string[] =>
  sites.filter(({ id, kind }) => kind === 'office' && !scenario.movable.includes(id)).map(({ id }) => id);

/** How many offices there will be: as many as today, and those added. */
const officesWanted = (scenario: Scenario, sites: readonly PlanningSite[]): number =>
  sites.filter(({ kind }) => kind === 'office').length + scenario.add;

/** A scenario as a question of placement, with its rules and capacities. */
export function planningProblem(
  scenario: Scenario,
  ground: PlanningGround,
): { readonly problem: RuledProblem; readonly question: WiderQuestion } {
  const { points, sites, weights, cost } = ground;
  const known = new Set(sites.map(({ id }) => id));
  const fixed = [...keptOffices(scenario, sites), ...scenario.locked.filter((id) => known.has(id))];
  const predefined = [...new Set(fixed)];
  const p = officesWanted(scenario, sites);
  const rules = rulesOf(scenario, ground, predefined);
  const capacities = capacitiesOf(scenario, ground, p);
  const problem: RuledProblem = {
    demand_ids: points.map(({ id }) => id),
    weights,
    site_ids: sites.map(({ id }) => id),
    cost,
    predefined,
    forbidden: scenario.forbidden.filter((id) => known.has(id)),
    ...(rules && { rules }),
    ...(capacities && { capacities }),
  };
  return { problem, question: questionOf(scenario, p) };
}

/** The question with its number of offices. */
export function questionOf({ model, radius, backup }: Scenario, p: number): WiderQuestion {
  switch (model) {
    case 'bclp':
      return { model, p, service_radius: radius, backup: backup / 100 };
    case 'mclp':
    case 'cmclp':
      return { model, p, service_radius: radius };
    case 'lscp':
    case 'lscp-b':
    case 'clscp':
      return { model, service_radius: radius };
    default:
      return { model, p };
  }
}
