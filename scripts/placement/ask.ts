import { choiceCount, enumerateLscp, enumeratePlans } from '#core/placement/enumerate.ts';
import type { Solve } from '#core/placement/linearModel.ts';
import { lscp } from '#core/placement/lscp.ts';
import { mclp, mclpByBranchAndBound } from '#core/placement/mclp.ts';
import { pCenter } from '#core/placement/pCenter.ts';
import { pMedian, pMedianBySolver } from '#core/placement/pMedian.ts';
import type { PlacementProblem, Question } from '#core/placement/problem.ts';
import type { Placement, RunOptions } from '#core/placement/result.ts';

/** The engines that prove an answer; each model has at least two of them. */
export const ENGINES = ['enumeration', 'branch-and-bound', 'highs'] as const;
export type Engine = (typeof ENGINES)[number];

/** Enumeration is tried first up to this many choices of sites. */
const FEW_CHOICES = 20_000;

/** The engine that answers soonest: enumeration of a handful of choices, else the one made for the model. */
export function chooseEngine(problem: PlacementProblem, question: Question): Engine {
  if ('p' in question && choiceCount(problem, question.p) <= FEW_CHOICES) return 'enumeration';
  return question.model === 'p-median' ? 'branch-and-bound' : 'highs';
}

/** Puts a question to an engine. Throws a RangeError where the engine does not know the model. */
export function ask(
  problem: PlacementProblem,
  question: Question,
  engine: Engine,
  solve: Solve,
  options: RunOptions = {},
): Placement {
  if (engine === 'enumeration')
    return question.model === 'lscp'
      ? enumerateLscp(problem, question.service_radius, options).best
      : enumeratePlans(problem, question, options).best;
  if (engine === 'branch-and-bound') {
    if (question.model === 'p-median') return pMedian(problem, question.p, { ...options, solve });
    if (question.model === 'mclp')
      return mclpByBranchAndBound(problem, question.p, question.service_radius, { ...options, solve });
    throw new RangeError(`branch-and-bound answers p-median and mclp, not ${question.model}`);
  }
  if (question.model === 'p-median') return pMedianBySolver(problem, question.p, solve, options);
  if (question.model === 'p-center') return pCenter(problem, question.p, solve, options);
  if (question.model === 'mclp') return mclp(problem, question.p, question.service_radius, solve, options);
  return lscp(problem, question.service_radius, solve, options);
}
