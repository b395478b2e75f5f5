import { ask, chooseEngine, type Engine } from './ask.ts';
import { branchCenter } from './branchCenter.ts';
import { branchCover, COVER_EFFORT } from './branchCover.ts';
import { branchPriced } from './branchPriced.ts';
import { checkRules } from './checkRules.ts';
import { choicesOf } from './choicesOf.ts';
import { choiceCount } from './enumerate.ts';
import { type Found, totalWeight } from './found.ts';
import type { Solve } from './linearModel.ts';
import { checkProblem, type Infeasible, obviousObstacle, type Question, sortById } from './problem.ts';
import type { PlacementStatus, RunOptions } from './result.ts';
import { searchWider } from './searchWider.ts';
import { brokenRules, type Limit, type RuledProblem } from './siteRules.ts';
import { whyNone } from './whyNone.ts';
import { isCapacitated, isMostBest, type WiderModel, type WiderQuestion } from './widerQuestion.ts';
import { compareWorth, widerWorth } from './widerWorth.ts';

/** Why a wider question has no answer: an obstacle that can be seen at once, or limits that cannot hold together. */
export type WiderInfeasible =
  | Infeasible
  /** None of these can be left out: without any one of them there is an answer. */
  | { readonly kind: 'limits_conflict'; readonly limits: readonly Limit[] };

/** The answer to a wider question; fields as in `Placement`. */
export interface WiderPlacement {
  readonly model: WiderModel;
  readonly status: PlacementStatus;
  readonly objective: number | null;
  readonly bound: number | null;
  /** Null also where a search stopped that had no bound, as that of the ranks of the lexicographic p-center. */
  readonly gap: number | null;
  readonly site_ids: readonly string[];
  /** What ranks plans of one objective: LSCP-B's weight reached twice, the rest of the lexicographic p-center. Empty otherwise. */
  readonly ranks: readonly number[];
  readonly reason: WiderInfeasible | null;
}

/** The first question that a wider one is when nothing is asked for beside it; null when it has no such form. */
function plainOf(problem: RuledProblem, question: WiderQuestion): Question | null {
  const { apart, groups, budget, floors } = problem.rules ?? {};
  if (apart?.length || groups?.length || budget || floors?.length) return null;
  switch (question.model) {
    case 'p-median':
    case 'p-center':
    case 'mclp':
    case 'lscp':
      return question;
    default:
      return null;
  }
}

/** Throws a RangeError when the numbers of a question or its rules make no sense. */
function checkWider(problem: RuledProblem, question: WiderQuestion): void {
  checkProblem(problem, plainForm(question));
  checkRules(problem);
  const { capacities, site_ids } = problem;
  if (isCapacitated(question.model) && capacities?.length !== site_ids.length)
    throw new RangeError(`${capacities?.length ?? 0} capacities for ${site_ids.length} sites`);
  for (let j = 0; capacities && j < site_ids.length; j++)
    if (!(capacities[j]! >= 0 && Number.isFinite(capacities[j]!)))
      throw new RangeError(`site ${site_ids[j]} has capacity ${capacities[j]}`);
  if (question.model === 'bclp' && !((question.backup ?? 0.5) >= 0 && (question.backup ?? 0.5) <= 1))
    throw new RangeError(`backup is ${question.backup}`);
}

/** The first model that a wider one builds on: the same limits on sites and reach hold for it. */
function plainForm(question: WiderQuestion): Question {
  switch (question.model) {
    case 'p-center-lex':
      return { model: 'p-center', p: question.p };
    case 'cp-median':
      return { model: 'p-median', p: question.p };
    case 'bclp':
    case 'cmclp':
      return { model: 'mclp', p: question.p, service_radius: question.service_radius };
    case 'lscp-b':
    case 'clscp':
      return { model: 'lscp', service_radius: question.service_radius };
    default:
      return question;
  }
}

/** Enumeration answers up to this many choices when no engine is named. */
const FEW_CHOICES = 3000;
/** Where a search knows better, and where each choice takes a transport problem. */
const FEW_BRANCHED = 100;

/** The models with rules or beyond the first ones that this code searches itself. */
const BRANCHED: readonly WiderModel[] = [
  'p-median',
  'p-center',
  'p-center-lex',
  'mclp',
  'bclp',
  'cp-median',
  'cmclp',
];

/** The engine that answers a wider question when none is named. */
export function chooseWiderEngine(problem: RuledProblem, question: WiderQuestion): Engine {
  const plain = plainOf(problem, question);
  if (plain) return chooseEngine(problem, plain);
  const branched = BRANCHED.includes(question.model);
  const few = branched || isCapacitated(question.model) ? FEW_BRANCHED : FEW_CHOICES;
  if ('p' in question && choiceCount(problem, question.p) <= few) return 'enumeration';
  return branched ? 'branch-and-bound' : 'highs';
}

/**
 * Answers any question, with rules and capacities, proven. Without rules the first models go to their own engines
 * (`ask`). Otherwise every choice is tried, or this code searches and hands over to HiGHS what it does not settle soon, or
 * HiGHS alone is asked, as `engine` says. Infeasible questions say which limits cannot hold together.
 */
export function askWider(
  problem: RuledProblem,
  question: WiderQuestion,
  solve: Solve,
  {
    engine = chooseWiderEngine(problem, question),
    ...options
  }: RunOptions & { readonly engine?: Engine } = {},
): WiderPlacement {
  const plain = plainOf(problem, question);
  if (plain) {
    const { assignment: _, ...rest } = ask(problem, plain, engine, solve, options);
    return { ...rest, ranks: [] };
  }
  checkWider(problem, question);
  const obstacle = obviousObstacle(problem, plainForm(question));
  if (obstacle) return withoutSites(question, 'infeasible', obstacle);
  const none = (limits: readonly Limit[]) =>
    withoutSites(question, 'infeasible', { kind: 'limits_conflict', limits });
  let found: Found = UNKNOWN;
  if (engine === 'enumeration') found = tryAll(problem, question, options);
  else if (engine === 'branch-and-bound') found = branch(problem, question, solve, options);
  if (engine === 'highs' || !(found.finished || options.stop?.())) {
    // A search that met nothing may have nothing to meet, and the linear solver sees that soonest.
    const limits = found === UNKNOWN || found.sites ? [] : whyNone(problem, question, solve);
    if (limits.length > 0) return none(limits);
    found = betterOf(problem, question, found, searchWider(problem, question, solve, options));
  }
  if (found.sites) return widerPlacement(problem, question, found.sites, found);
  if (!found.finished) return withoutSites(question, 'stopped', null);
  return none(whyNone(problem, question, solve));
}

const UNKNOWN: Found = { sites: null, bound: null, finished: false };

/** What two searches of one question know together. */
function betterOf(problem: RuledProblem, question: WiderQuestion, one: Found, other: Found): Found {
  if (other.finished || one === UNKNOWN) return other;
  const worth = ({ sites }: Found) => sites && widerWorth(problem, question, sites);
  const [a, b] = [worth(one), worth(other)];
  const { sites } = a && (!b || compareWorth(a, b) <= 0) ? one : other;
  const bounds = [one.bound, other.bound].filter((bound) => bound !== null);
  const bound = isMostBest(question.model) ? Math.min(...bounds) : Math.max(...bounds);
  return { sites, bound: bounds.length > 0 ? bound : null, finished: false };
}

/** Searches in this code; not finished where it gave up. */
function branch(problem: RuledProblem, question: WiderQuestion, solve: Solve, options: RunOptions): Found {
  switch (question.model) {
    case 'p-center':
    case 'p-center-lex':
      return branchCenter(problem, { model: question.model, p: question.p }, solve, options);
    case 'p-median':
    case 'cp-median':
      return branchPriced(problem, { model: question.model, p: question.p }, options);
    case 'cmclp':
      return branchPriced(problem, question, options);
    default:
      return branchCover(problem, question, { ...options, effort: COVER_EFFORT });
  }
}

function tryAll(problem: RuledProblem, question: WiderQuestion, { stop }: RunOptions): Found {
  let best: readonly number[] | null = null;
  let worth: readonly number[] = [];
  let finished = true;
  for (const sites of choicesOf(problem, question)) {
    if (stop?.()) {
      finished = false;
      break;
    }
    if (best && !('p' in question) && sites.length > best.length) break;
    const own = widerWorth(problem, question, sites);
    if (own === null || (best && compareWorth(own, worth) >= 0)) continue;
    if (brokenRules(problem, sites).length > 0) continue;
    best = sites;
    worth = own;
  }
  const bound = finished ? null : isMostBest(question.model) ? totalWeight(problem) : 0;
  return { sites: best, bound, finished };
}

/** The answer from a choice of sites, its objective computed anew. */
export function widerPlacement(
  problem: RuledProblem,
  question: WiderQuestion,
  sites: readonly number[],
  { bound, finished }: Pick<Found, 'bound' | 'finished'>,
): WiderPlacement {
  const worth = widerWorth(problem, question, sites);
  if (!worth) throw new Error('a choice of sites leaves demand unserved');
  const most = isMostBest(question.model);
  const first = worth[0] ?? 0;
  const objective = most ? Math.abs(first) : first;
  const open = bound !== null && (most ? bound > objective : bound < objective);
  return {
    model: question.model,
    status: open || !finished ? 'best_so_far' : 'proven',
    objective,
    bound: open || !finished ? bound : objective,
    gap: open ? (objective === 0 ? null : Math.abs(objective - bound) / objective) : finished ? 0 : null,
    site_ids: Array.from(sortById(sites, problem.site_ids), (j) => problem.site_ids[j]!),
    ranks: worth.slice(1).map(Math.abs),
    reason: null,
  };
}

const withoutSites = (
  { model }: WiderQuestion,
  status: PlacementStatus,
  reason: WiderInfeasible | null,
): WiderPlacement => ({
  model,
  status,
  objective: null,
  bound: null,
  gap: null,
  site_ids: [],
  ranks: [],
  reason,
});
