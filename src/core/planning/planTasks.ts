import { askWider, type WiderPlacement, widerPlacement } from '../placement/askWider.ts';
import { choiceCount, enumeratePlans, type Plan } from '../placement/enumerate.ts';
import type { Solve } from '../placement/linearModel.ts';
import { MODELS, type Question, siteChoice } from '../placement/problem.ts';
import type { RunOptions } from '../placement/result.ts';
import { brokenRules, type RuledProblem } from '../placement/siteRules.ts';
import { isCapacitated, type WiderQuestion } from '../placement/widerQuestion.ts';
import { isFew, listAll, listByCuts, loss, MOST_LISTED, type PlanList, planObjective } from './listPlans.ts';
import { aimOf } from './scenario.ts';

/** The best plan, and those that come close. */
export interface PlanAnswer extends PlanList {
  readonly best: WiderPlacement;
  /** Choices of sites that were looked at one by one; null when bounds settle the rest. */
  readonly compared: number | null;
}

/** Up to this many choices all are listed when no rule has to be kept; a second's work. */
const LISTED_CHOICES = 600_000;

const isFixedPlain = (
  problem: RuledProblem,
  question: WiderQuestion,
): question is Exclude<Question, { readonly model: 'lscp' }> =>
  !problem.rules && question.model !== 'lscp' && (MODELS as readonly string[]).includes(question.model);

/** Answers a question with proof. */
export function solvePlan(
  problem: RuledProblem,
  question: WiderQuestion,
  solve: Solve,
  options: RunOptions = {},
): WiderPlacement {
  // Rules cost the linear solver seconds that looking at a few thousand choices does not take.
  if (problem.rules && isFew(problem, question)) {
    const best = bestOf(problem, question, listAll(problem, question, 0, options.stop));
    if (best) return best;
  }
  const plain = isFixedPlain(problem, question);
  const engine = plain && choiceCount(problem, question.p) > 20_000 ? 'branch-and-bound' : undefined;
  return askWider(problem, question, solve, { ...options, ...(engine && { engine }) });
}

/** The best plan and all that are at most `within` (a share) worse; `enough` is asked whether to go on looking for others. */
export function answerPlan(
  problem: RuledProblem,
  question: WiderQuestion,
  within: number,
  solve: Solve,
  { enough = () => false, ...options }: RunOptions & { readonly enough?: () => boolean } = {},
): PlanAnswer {
  const all = 'p' in question ? choiceCount(problem, question.p) : null;
  if (isFixedPlain(problem, question) && choiceCount(problem, question.p) <= LISTED_CHOICES) {
    const { best, plans, count } = enumeratePlans(problem, question, {
      within,
      limit: MOST_LISTED,
      ...options,
    });
    const complete = best.status === 'proven';
    return { best: { ...best, ranks: [] }, plans, count, complete, compared: complete ? all : null };
  }
  if (isFew(problem, question)) {
    const list = listAll(problem, question, within, options.stop);
    const best = list.complete ? bestOf(problem, question, list) : null;
    if (best) return { best, ...list, compared: all };
  }
  const best = solvePlan(problem, question, solve, options);
  if (best.objective === null) return { best, plans: [], count: 0, complete: false, compared: null };
  const own = { site_ids: best.site_ids, objective: best.objective };
  // The solver takes long over each cut of a capacitated model, and cannot be stopped soon.
  const bySwap = isFixedPlain(problem, question) || ('p' in question && isCapacitated(question.model));
  if (!bySwap) return { best, ...listByCuts(problem, question, own, within, solve, enough), compared: null };
  const plans = [own, ...exchanges(problem, question, own, within, enough)];
  return { best, plans: plans.slice(0, MOST_LISTED), count: plans.length, complete: false, compared: null };
}

function bestOf(problem: RuledProblem, question: WiderQuestion, { plans: [best], complete }: PlanList) {
  if (!best || !complete) return null;
  const position = new Map(problem.site_ids.map((id, j) => [id, j] as const));
  const sites = best.site_ids.map((id) => position.get(id)!);
  return widerPlacement(problem, question, sites, { bound: null, finished: true });
}

/** Plans that differ from one by a single site and are at most a share worse, best first. */
function exchanges(
  problem: RuledProblem,
  question: WiderQuestion,
  plan: Plan,
  within: number,
  enough: () => boolean,
): Plan[] {
  const position = new Map(problem.site_ids.map((id, j) => [id, j] as const));
  const { free } = siteChoice(problem);
  const chosen = new Set(plan.site_ids.map((id) => position.get(id)!));
  const found: Plan[] = [];
  for (const out of free) {
    if (!chosen.has(out)) continue;
    for (const into of free) {
      if (chosen.has(into) || enough()) continue;
      const sites = [...chosen].map((j) => (j === out ? into : j));
      if (problem.rules && brokenRules(problem, sites).length > 0) continue;
      const objective = planObjective(problem, question, sites);
      if (loss(question, objective, plan.objective) > within) continue;
      found.push({ site_ids: sites.map((j) => problem.site_ids[j]!).sort(), objective });
    }
  }
  const sign = aimOf(question.model) === 'reach' ? -1 : 1;
  return found.sort((a, b) => sign * (a.objective - b.objective));
}

/** The best plan for each number of added offices, from none on. */
export interface CurveStep {
  readonly add: number;
  readonly plan: WiderPlacement;
}

/** The best plan for 0 to `most` added offices. LSCP and its kin have no number to vary, so their curve is that of MCLP or CMCLP. */
export function planCurve(
  problem: RuledProblem,
  question: WiderQuestion,
  offices: number,
  most: number,
  solve: Solve,
  onStep: (step: CurveStep) => void = () => {},
): CurveStep[] {
  const { free, predefined } = siteChoice(problem);
  const steps: CurveStep[] = [];
  for (let add = 0; add <= most; add++) {
    const p = offices + add;
    // Sites that are locked count in p, so the first steps may ask for fewer than are fixed.
    if (p < predefined.length || p > free.length + predefined.length) continue;
    const step = { add, plan: solvePlan(problem, withSites(question, p), solve) };
    steps.push(step);
    onStep(step);
  }
  return steps;
}

function withSites(question: WiderQuestion, p: number): WiderQuestion {
  if ('p' in question) return { ...question, p };
  const { model, service_radius } = question;
  return { model: model === 'clscp' ? 'cmclp' : 'mclp', p, service_radius };
}

/** What losing one site of a plan would mean. */
export interface SiteLoss {
  readonly site_id: string;
  /** The objective when it is closed and nothing put in its place. */
  readonly closed: number;
  /** The best plan that does without it. */
  readonly instead: WiderPlacement;
}

/** For each site of a plan that is `asked` about: what is lost without it, and the next best plan, other sites kept or not as they are. */
export function siteLosses(
  problem: RuledProblem,
  question: WiderQuestion,
  site_ids: readonly string[],
  asked: readonly string[],
  solve: Solve,
): SiteLoss[] {
  const { predefined = [], forbidden = [] } = problem;
  const position = new Map(problem.site_ids.map((id, j) => [id, j] as const));
  return asked.map((site_id) => ({
    site_id,
    closed: planObjective(
      problem,
      question,
      site_ids.filter((id) => id !== site_id).map((id) => position.get(id)!),
    ),
    instead: solvePlan(
      {
        ...problem,
        predefined: predefined.filter((id) => id !== site_id),
        forbidden: [...forbidden, site_id],
      },
      question,
      solve,
    ),
  }));
}

/** One way in which the facts could be otherwise. What is left out stays as asked. */
export interface Variant {
  /** What was changed, for the reader's list: `asked` (nothing), `radius`, `needs`, `growth`, `stay`, `cost`, `counts`, `noise`, … */
  readonly kind: string;
  readonly id: string;
  readonly weights?: Float64Array;
  readonly cost?: Float64Array;
  readonly radius?: number;
}

/** How a plan fares under one variant. */
export interface VariantAnswer {
  readonly kind: string;
  readonly id: string;
  readonly best: WiderPlacement;
  /** By what share the plan is worse than the variant's best; 0 when it is best there too, null without a best. */
  readonly regret: number | null;
}

/** A question as it would be under other facts. */
export function underVariant(
  problem: RuledProblem,
  question: WiderQuestion,
  { weights, cost, radius }: Variant,
): { readonly problem: RuledProblem; readonly question: WiderQuestion } {
  const floors = problem.rules?.floors?.map((one) => ({
    ...one,
    service_radius: radius ?? one.service_radius,
  }));
  return {
    problem: {
      ...problem,
      ...(weights && { weights }),
      ...(cost && { cost }),
      ...(floors && { rules: { ...problem.rules, floors } }),
    },
    question:
      radius !== undefined && 'service_radius' in question
        ? { ...question, service_radius: radius }
        : question,
  };
}

/** Solves the question anew under each variant, and says how a plan chosen beforehand fares in it. */
export function planVariants(
  problem: RuledProblem,
  question: WiderQuestion,
  site_ids: readonly string[],
  variants: readonly Variant[],
  solve: Solve,
  onStep: (done: number) => void = () => {},
): VariantAnswer[] {
  const position = new Map(problem.site_ids.map((id, j) => [id, j] as const));
  const sites = site_ids.map((id) => position.get(id)!);
  return variants.map((variant, k) => {
    const { kind, id } = variant;
    const { problem: asked, question: other } = underVariant(problem, question, variant);
    const best = solvePlan(asked, other, solve);
    onStep((k + 1) / variants.length);
    const regret =
      best.objective === null ? null : loss(other, planObjective(asked, other, sites), best.objective);
    return { kind, id, best, regret };
  });
}
