import { askWider } from './askWider.ts';
import { choicesOf } from './choicesOf.ts';
import { choiceCount, enumeratePlans, type Plan } from './enumerate.ts';
import type { Solve } from './linearModel.ts';
import { sortById } from './problem.ts';
import type { RunOptions } from './result.ts';
import { searchWider } from './searchWider.ts';
import { brokenRules, type RuledProblem } from './siteRules.ts';
import { isMostBest, type WiderQuestion } from './widerQuestion.ts';
import { widerWorth } from './widerWorth.ts';

/** The plans at most a share worse than the best. */
export interface Ranking {
  /** Best first; equals in order of their site ids. */
  readonly plans: readonly Plan[];
  /** Whether these are all: false when the run stopped or came to `limit`. */
  readonly complete: boolean;
  /** Site ids that all of the plans open. */
  readonly common: readonly string[];
}

/** Up to this many choices each one is looked at; above, the solver is asked again and again with the known ones cut off. */
const LOOKED_AT = 5_000_000;
const LOOKED_AT_WIDER = 100_000;

/**
 * All plans at most `within` (a share) worse than the best, for any model and rules: by trying every choice where there are
 * few enough, else by no-good cuts. The models that count sites rank all plans with the fewest; the lexicographic ones rank
 * by their first number.
 */
export function plansWithin(
  problem: RuledProblem,
  question: WiderQuestion,
  within: number,
  solve: Solve,
  {
    stop,
    limit = 200,
    look_at = LOOKED_AT,
  }: RunOptions & {
    readonly limit?: number /** Choices up to which each is looked at. */;
    readonly look_at?: number;
  } = {},
): Ranking {
  const best = askWider(problem, question, solve, stop && { stop });
  if (best.objective === null) return { plans: [], complete: best.status === 'infeasible', common: [] };
  const most = isMostBest(question.model);
  const worst = most ? best.objective * (1 - within) : best.objective * (1 + within);
  const slack = 1e-9 * Math.abs(best.objective);
  const reaches = (objective: number) => (most ? objective >= worst - slack : objective <= worst + slack);
  const choices = 'p' in question ? choiceCount(problem, question.p) : Number.POSITIVE_INFINITY;
  const plain =
    !problem.rules &&
    (question.model === 'p-median' || question.model === 'mclp' || question.model === 'p-center');
  if (plain && choices <= look_at) {
    const {
      plans,
      count,
      best: listed,
    } = enumeratePlans(problem, question, { within, limit, ...(stop && { stop }) });
    return ranking(plans, listed.status === 'proven' && count <= plans.length);
  }
  const found: Plan[] = [];
  const planOf = (sites: readonly number[]): Plan | null => {
    const worth = widerWorth(problem, question, sites);
    if (!worth || brokenRules(problem, sites).length > 0) return null;
    const objective = most ? Math.abs(worth[0]!) : (worth[0] ?? 0);
    const site_ids = Array.from(sortById(sites, problem.site_ids), (j) => problem.site_ids[j]!);
    return reaches(objective) ? { site_ids, objective } : null;
  };
  if (choices <= Math.min(look_at, LOOKED_AT_WIDER)) {
    for (const sites of choicesOf(problem, question)) {
      if (stop?.()) return ranking(sorted(found, most).slice(0, limit), false);
      const plan = planOf(sites);
      if (plan) found.push(plan);
    }
    return ranking(sorted(found, most).slice(0, limit), found.length <= limit);
  }
  const without: (readonly number[])[] = [];
  while (found.length < limit && !stop?.()) {
    const { sites, finished } = searchWider(problem, question, solve, { without, ...(stop && { stop }) });
    const plan = sites && planOf(sites);
    if (!plan) return ranking(sorted(found, most), finished);
    found.push(plan);
    without.push(sites);
    if (!finished) break;
  }
  return ranking(sorted(found, most), false);
}

const sorted = (plans: readonly Plan[], most: boolean): Plan[] =>
  [...plans].sort(
    (a, b) =>
      (most ? b.objective - a.objective : a.objective - b.objective) ||
      (a.site_ids.join() < b.site_ids.join() ? -1 : 1),
  );

const ranking = (plans: readonly Plan[], complete: boolean): Ranking => ({
  plans,
  complete,
  common: plans[0]?.site_ids.filter((id) => plans.every(({ site_ids }) => site_ids.includes(id))) ?? [],
});
