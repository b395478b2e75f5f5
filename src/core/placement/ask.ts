import { choiceCount, enumerateLscp, enumeratePlans } from './enumerate.ts';
import type { Solve } from './linearModel.ts';
import { lscp } from './lscp.ts';
import { mclp, mclpBySearch } from './mclp.ts';
import { pCenter } from './pCenter.ts';
import { pMedian, pMedianBySolver } from './pMedian.ts';
import type { PlacementProblem, Question } from './problem.ts';
import type { Placement, RunOptions } from './result.ts';

/**
 * The engines that prove an answer, each for every model. Branch and bound, in this code, hands over to HiGHS what it
 * does not settle soon; `highs` asks HiGHS alone.
 */
export const ENGINES = ['enumeration', 'branch-and-bound', 'highs'] as const;
export type Engine = (typeof ENGINES)[number];

/** Enumeration is tried first up to this many choices of sites. */
const FEW_CHOICES = 20_000;

/** The engine that answers soonest: enumeration of a handful of choices, else the search made for the model. */
export function chooseEngine(problem: PlacementProblem, question: Question): Engine {
  return 'p' in question && choiceCount(problem, question.p) <= FEW_CHOICES
    ? 'enumeration'
    : 'branch-and-bound';
}

/** Puts a question to an engine. */
export function ask(
  problem: PlacementProblem,
  question: Question,
  engine: Engine,
  solve: Solve,
  options: RunOptions = {},
): Placement {
  const alone = engine === 'highs';
  const search = { ...options, ...(alone && { search_effort: 0 }) };
  if (question.model === 'lscp') {
    if (engine === 'enumeration') return enumerateLscp(problem, question.service_radius, options).best;
    return lscp(problem, question.service_radius, solve, search);
  }
  if (engine === 'enumeration') return enumeratePlans(problem, question, options).best;
  if (question.model === 'mclp') {
    const { p, service_radius } = question;
    if (alone) return mclp(problem, p, service_radius, solve, options);
    return mclpBySearch(problem, p, service_radius, { ...options, solve });
  }
  if (question.model === 'p-center') return pCenter(problem, question.p, solve, search);
  if (alone) return pMedianBySolver(problem, question.p, solve, options);
  return pMedian(problem, question.p, { ...options, solve });
}
