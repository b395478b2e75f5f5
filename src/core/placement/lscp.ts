import { coverGroups } from './coverGroups.ts';
import type { Solve } from './linearModel.ts';
import {
  checkProblem,
  obviousObstacle,
  type PlacementProblem,
  type Question,
  siteChoice,
} from './problem.ts';
import { infeasible, type Placement, placementOf } from './result.ts';
import { type SetCoverOptions, setCover } from './setCover.ts';

/** The fewest sites, predefined ones among them, that reach all demand within the radius (Toregas et al. 1971). */
export function lscp(
  problem: PlacementProblem,
  service_radius: number,
  solve: Solve,
  options: SetCoverOptions = {},
): Placement {
  const question: Question = { model: 'lscp', service_radius };
  checkProblem(problem, question);
  const obstacle = obviousObstacle(problem, question);
  if (obstacle) return infeasible(problem, 'lscp', obstacle);
  const choice = siteChoice(problem);
  const { open } = coverGroups(problem, choice, service_radius);
  const { sites, bound } = setCover(open, solve, options);
  const { predefined } = choice;
  return placementOf(problem, question, [...predefined, ...sites], predefined.length + bound);
}
