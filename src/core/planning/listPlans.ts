import { choicesOf } from '../placement/choicesOf.ts';
import { choiceCount, type Plan } from '../placement/enumerate.ts';
import type { Solve } from '../placement/linearModel.ts';
import { MODELS, type Question, sortById } from '../placement/problem.ts';
import { objectiveOf } from '../placement/result.ts';
import { searchWider } from '../placement/searchWider.ts';
import { brokenRules, type RuledProblem } from '../placement/siteRules.ts';
import { isCapacitated, isMostBest, type WiderQuestion } from '../placement/widerQuestion.ts';
import { compareWorth, widerWorth } from '../placement/widerWorth.ts';

/** Plans that come close to the best. */
export interface PlanList {
  /** Best first. At most 200. */
  readonly plans: readonly Plan[];
  readonly count: number;
  /** False when there may be others. */
  readonly complete: boolean;
}

export const MOST_LISTED = 200;

const isPlain = (question: WiderQuestion): question is Question =>
  (MODELS as readonly string[]).includes(question.model);

/** Whether plans of one objective are told apart by further numbers, so that equals are no ties. */
export const isRanked = ({ model }: WiderQuestion): boolean => model === 'p-center-lex' || model === 'lscp-b';

/** Whether every choice of sites can be looked at within about a second. */
export function isFew(problem: RuledProblem, question: WiderQuestion): boolean {
  if (!('p' in question)) return false;
  const most = isPlain(question) ? 100_000 : isCapacitated(question.model) ? 60 : 2000;
  return choiceCount(problem, question.p) <= most;
}

/** The first number by which a model ranks plans; infinite when a choice of sites does not answer the question. */
export function planObjective(
  problem: RuledProblem,
  question: WiderQuestion,
  sites: readonly number[],
): number {
  if (isPlain(question)) return objectiveOf(problem, question, sites);
  const worth = widerWorth(problem, question, sites);
  return worth ? Math.abs(worth[0] ?? 0) : Number.POSITIVE_INFINITY;
}

/** By what share an objective is worse than the best one; 0 where both are nothing. */
export function loss({ model }: Pick<WiderQuestion, 'model'>, objective: number, best: number): number {
  if (!Number.isFinite(objective)) return Number.POSITIVE_INFINITY;
  const worse = isMostBest(model) ? best - objective : objective - best;
  return worse === 0 ? 0 : best === 0 ? Number.POSITIVE_INFINITY : Math.max(0, worse) / Math.abs(best);
}

/** Looks at every choice that keeps to the rules: all plans at most `within` worse than the best of them. */
export function listAll(
  problem: RuledProblem,
  question: WiderQuestion,
  within: number,
  stop: () => boolean = () => false,
): PlanList {
  const sign = isMostBest(question.model) ? -1 : 1;
  const found: (Plan & { readonly worth: readonly number[] })[] = [];
  let best = Number.POSITIVE_INFINITY;
  let complete = true;
  for (const sites of choicesOf(problem, question)) {
    if (stop()) {
      complete = false;
      break;
    }
    if (problem.rules && brokenRules(problem, sites).length > 0) continue;
    const objective = planObjective(problem, question, sites);
    if (!Number.isFinite(objective)) continue;
    if (sign * objective < best) best = sign * objective;
    else if (loss(question, objective, Math.abs(best)) > within) continue;
    const worth = isRanked(question) ? widerWorth(problem, question, sites)! : [sign * objective];
    found.push({ ...planOf(problem, sites, objective), worth });
  }
  const close = found
    .filter(({ objective }) => loss(question, objective, Math.abs(best)) <= within)
    .sort((a, b) => compareWorth(a.worth, b.worth) || (a.site_ids.join() < b.site_ids.join() ? -1 : 1))
    .map(({ site_ids, objective }): Plan => ({ site_ids, objective }));
  return { plans: close.slice(0, MOST_LISTED), count: close.length, complete };
}

/** Asks for the next best plan again and again, each known one cut off, until one is more than `within` worse. */
export function listByCuts(
  problem: RuledProblem,
  question: WiderQuestion,
  best: Plan,
  within: number,
  solve: Solve,
  stop: () => boolean,
): PlanList {
  const position = new Map(problem.site_ids.map((id, j) => [id, j] as const));
  const plans = [best];
  const without = [best.site_ids.map((id) => position.get(id)!)];
  while (plans.length < MOST_LISTED && !stop()) {
    const { sites, finished } = searchWider(problem, question, solve, { without, stop });
    const objective = sites ? planObjective(problem, question, sites) : Number.POSITIVE_INFINITY;
    if (!finished) break;
    if (!sites || loss(question, objective, best.objective) > within)
      return { plans: sorted(question, plans), count: plans.length, complete: true };
    plans.push(planOf(problem, sites, objective));
    without.push([...sites]);
  }
  return { plans: sorted(question, plans), count: plans.length, complete: false };
}

const planOf = ({ site_ids }: RuledProblem, sites: readonly number[], objective: number): Plan => ({
  site_ids: Array.from(sortById(sites, site_ids), (j) => site_ids[j]!),
  objective,
});

/** Plans of one objective stay as they were found, the best first. */
const sorted = ({ model }: WiderQuestion, plans: readonly Plan[]): Plan[] => {
  const sign = isMostBest(model) ? -1 : 1;
  return [...plans].sort((a, b) => sign * (a.objective - b.objective));
};
