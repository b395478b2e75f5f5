import { ask } from '../placement/ask.ts';
import { choiceCount, enumeratePlans, type Plan } from '../placement/enumerate.ts';
import type { Solve } from '../placement/linearModel.ts';
import { type PlacementProblem, type Question, siteChoice } from '../placement/problem.ts';
import { objectiveOf, type Placement, type RunOptions } from '../placement/result.ts';

/** The best plan, and those that come close. */
export interface PlanAnswer {
  readonly best: Placement;
  /** Best first. Equal plans are all there. */
  readonly plans: readonly Plan[];
  /** Plans within reach of the best, also those that are not listed. */
  readonly count: number;
  /** True when every choice of sites was looked at, false when `plans` holds single exchanges of the best alone. */
  readonly exhaustive: boolean;
}

/** Up to this many choices all are listed; a second's work. */
const LISTED_CHOICES = 600_000;

/** Whether more is better under the model. */
export const isMaximum = (model: Question['model']): boolean => model === 'mclp';

const engineFor = (problem: PlacementProblem, question: Question) =>
  'p' in question && choiceCount(problem, question.p) <= 20_000 ? 'enumeration' : 'branch-and-bound';

/** Answers a question with proof. */
export const solvePlan = (
  problem: PlacementProblem,
  question: Question,
  solve: Solve,
  options: RunOptions = {},
): Placement => ask(problem, question, engineFor(problem, question), solve, options);

/** The best plan and all that are at most `within` (a share) worse. */
export function answerPlan(
  problem: PlacementProblem,
  question: Question,
  within: number,
  solve: Solve,
  options: RunOptions = {},
): PlanAnswer {
  if (question.model !== 'lscp' && choiceCount(problem, question.p) <= LISTED_CHOICES) {
    const { best, plans, count } = enumeratePlans(problem, question, { within, limit: 200, ...options });
    return { best, plans, count, exhaustive: best.status === 'proven' };
  }
  const best = solvePlan(problem, question, solve, options);
  if (best.objective === null) return { best, plans: [], count: 0, exhaustive: false };
  const own = { site_ids: best.site_ids, objective: best.objective };
  const plans = [own, ...exchanges(problem, question, own, within)];
  return { best, plans: plans.slice(0, 200), count: plans.length, exhaustive: false };
}

/** Plans that differ from one by a single site and are at most a share worse, best first. */
function exchanges(problem: PlacementProblem, question: Question, plan: Plan, within: number): Plan[] {
  if (question.model === 'lscp') return [];
  const position = new Map(problem.site_ids.map((id, j) => [id, j] as const));
  const { free } = siteChoice(problem);
  const chosen = new Set(plan.site_ids.map((id) => position.get(id)!));
  const found: Plan[] = [];
  for (const out of free) {
    if (!chosen.has(out)) continue;
    for (const into of free) {
      if (chosen.has(into)) continue;
      const sites = [...chosen].map((j) => (j === out ? into : j));
      const objective = objectiveOf(problem, question, sites);
      if (loss(question, objective, plan.objective) > within) continue;
      found.push({ site_ids: sites.map((j) => problem.site_ids[j]!).sort(), objective });
    }
  }
  const sign = isMaximum(question.model) ? -1 : 1;
  return found.sort((a, b) => sign * (a.objective - b.objective));
}

/** By what share an objective is worse than the best one; 0 where both are nothing. */
export function loss({ model }: Pick<Question, 'model'>, objective: number, best: number): number {
  const worse = isMaximum(model) ? best - objective : objective - best;
  return worse === 0 ? 0 : best === 0 ? Number.POSITIVE_INFINITY : Math.max(0, worse) / Math.abs(best);
}

/** The best plan for each number of added offices, from none on. */
export interface CurveStep {
  readonly add: number;
  readonly plan: Placement;
}

/** The best plan for 0 to `most` added offices. LSCP has no number to vary, so its curve is that of MCLP. */
export function planCurve(
  problem: PlacementProblem,
  question: Question,
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
    const asked: Question =
      question.model === 'lscp' || question.model === 'mclp'
        ? { model: 'mclp', p, service_radius: question.service_radius }
        : { model: question.model, p };
    const step = { add, plan: solvePlan(problem, asked, solve) };
    steps.push(step);
    onStep(step);
  }
  return steps;
}

/** What losing one site of a plan would mean. */
export interface SiteLoss {
  readonly site_id: string;
  /** The objective when it is closed and nothing put in its place. */
  readonly closed: number;
  /** The best plan that does without it. */
  readonly instead: Placement;
}

/** For each added site of a plan: what is lost without it, and the next best plan. */
export function siteLosses(
  problem: PlacementProblem,
  question: Question,
  site_ids: readonly string[],
  solve: Solve,
): SiteLoss[] {
  const kept = new Set(problem.predefined);
  const position = new Map(problem.site_ids.map((id, j) => [id, j] as const));
  return site_ids
    .filter((id) => !kept.has(id))
    .map((site_id) => ({
      site_id,
      closed: objectiveOf(
        problem,
        question,
        site_ids.filter((id) => id !== site_id).map((id) => position.get(id)!),
      ),
      instead: solvePlan({ ...problem, forbidden: [...(problem.forbidden ?? []), site_id] }, question, solve),
    }));
}

/** One way in which the facts could be otherwise. What is left out stays as asked. */
export interface Variant {
  /** What was changed, for the reader's list: `radius`, `needs`, `growth`, `cost`, `counts`, `noise`. */
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
  readonly best: Placement;
  /** By what share the plan is worse than the variant's best; 0 when it is best there too, null without a best. */
  readonly regret: number | null;
}

/** Solves the question anew under each variant, and says how a plan chosen beforehand fares in it. */
export function planVariants(
  problem: PlacementProblem,
  question: Question,
  site_ids: readonly string[],
  variants: readonly Variant[],
  solve: Solve,
  onStep: (done: number) => void = () => {},
): VariantAnswer[] {
  const position = new Map(problem.site_ids.map((id, j) => [id, j] as const));
  const sites = site_ids.map((id) => position.get(id)!);
  return variants.map(({ kind, id, weights, cost, radius }, k) => {
    const asked = { ...problem, ...(weights && { weights }), ...(cost && { cost }) };
    const other: Question =
      radius !== undefined && 'service_radius' in question
        ? { ...question, service_radius: radius }
        : question;
    const best = solvePlan(asked, other, solve);
    onStep((k + 1) / variants.length);
    const regret =
      best.objective === null ? null : loss(other, objectiveOf(asked, other, sites), best.objective);
    return { kind, id, best, regret };
  });
}
