import { type BranchAndBoundOptions, branchAndBound, type MinSumAnswer } from './branchAndBound.ts';
import type { Solve } from './linearModel.ts';
import { type MinSum, pMedianAsMinSum, sumOf } from './minSum.ts';
import {
  asksForService,
  checkProblem,
  obviousObstacle,
  type PlacementProblem,
  type Question,
  siteChoice,
} from './problem.ts';
import { radiusModel } from './radiusModel.ts';
import { wholeOf } from './relaxation.ts';
import { infeasible, type Placement, placementOf, type RunOptions, stopped } from './result.ts';

/**
 * Opens p sites so that the weighted cost to the cheapest open site is least (Hakimi 1964), proven by Lagrangian branch
 * and bound in this code; with `solve`, what is left of large p goes to the linear solver.
 */
export const pMedian = (
  problem: PlacementProblem,
  p: number,
  options: BranchAndBoundOptions = {},
): Placement => answer(problem, p, (form) => branchAndBound(form, options));

/** The same question put whole to the linear solver, as an independent check. */
export const pMedianBySolver = (
  problem: PlacementProblem,
  p: number,
  solve: Solve,
  { stop }: RunOptions = {},
): Placement =>
  answer(problem, p, (form) => {
    if (form.q === 0) return { chosen: [], sum: sumOf(form, []), bound: sumOf(form, []) };
    const { model, choose } = radiusModel(wholeOf(form));
    const { values, status, bound } = solve(model, stop && { stop });
    const chosen = values ? choose(values) : [];
    if (chosen.length !== form.q) return { chosen: [], sum: Number.POSITIVE_INFINITY, bound };
    const sum = sumOf(form, chosen);
    return { chosen, sum, bound: status === 'optimal' ? sum : Math.min(sum, bound) };
  });

function answer(problem: PlacementProblem, p: number, search: (form: MinSum) => MinSumAnswer): Placement {
  const question: Question = { model: 'p-median', p };
  checkProblem(problem, question);
  const obstacle = obviousObstacle(problem, question);
  if (obstacle) return infeasible(problem, 'p-median', obstacle);
  const sites = siteChoice(problem);
  if (!asksForService(problem))
    return placementOf(problem, question, [...sites.predefined, ...sites.free].slice(0, p));
  const form = pMedianAsMinSum(problem, sites, p);
  const { chosen, sum, bound } = search(form);
  // Every answer that reaches everyone costs less than the penalty; here none is left.
  if (bound >= form.penalty)
    return infeasible(problem, 'p-median', { kind: 'p_too_small', p, needed: p + 1 });
  if (sum >= form.penalty) return stopped(problem, 'p-median', bound);
  const open = [...sites.predefined, ...chosen.map((k) => sites.free[k]!)];
  return placementOf(problem, question, open, bound >= sum ? null : bound);
}
