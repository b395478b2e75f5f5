import type { RuledProblem } from '../placement/siteRules.ts';
import type { WiderQuestion } from '../placement/widerQuestion.ts';
import { loss, planObjective } from './listPlans.ts';
import { underVariant, type Variant, type VariantAnswer } from './planTasks.ts';

/** How often a site is in the best plan. */
export interface SiteSureness {
  readonly site_id: string;
  readonly share: number;
  /** Wilson's 95 % interval of the share, for cases drawn by chance. */
  readonly low: number;
  readonly high: number;
}

/** How a plan stands up to facts that are otherwise. */
export interface Sureness {
  /** Cases with an answer, and those without any. */
  readonly cases: number;
  readonly without_answer: number;
  /** Sites of best plans that are not open already, the most frequent first, equals by id. */
  readonly sites: readonly SiteSureness[];
  /** Sites in the best plan of every case. */
  readonly always: readonly string[];
  /** Share of cases in which the plan is still best; null without cases. */
  readonly steady: number | null;
  /** The plan's loss against each case's best: the mean, that which 5 % of cases exceed, and the worst; null without cases. */
  readonly regret: { readonly mean: number; readonly most_of: number; readonly worst: number } | null;
}

/** Sums up how a plan fares in cases that have been answered. */
export function sureness(
  { predefined = [] }: Pick<RuledProblem, 'predefined'>,
  answers: readonly VariantAnswer[],
): Sureness {
  const solved = answers.filter(({ best }) => best.objective !== null);
  const open = new Set(predefined);
  const counts = new Map<string, number>();
  for (const { best } of solved)
    for (const id of best.site_ids) if (!open.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const n = solved.length;
  const sites = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([site_id, count]) => ({ site_id, share: count / n, ...wilson(count, n) }));
  const regrets = solved.map(({ regret }) => regret!).sort((a, b) => a - b);
  return {
    cases: n,
    without_answer: answers.length - n,
    sites,
    always: sites.filter(({ share }) => share === 1).map(({ site_id }) => site_id),
    steady: n > 0 ? regrets.filter((regret) => regret === 0).length / n : null,
    regret:
      n > 0
        ? {
            mean: regrets.reduce((sum, regret) => sum + regret, 0) / n,
            most_of: regrets[Math.ceil(0.95 * n) - 1]!,
            worst: regrets[n - 1]!,
          }
        : null,
  };
}

/** A plan and the most that it loses in any case. */
export interface GuardedPlan {
  readonly site_ids: readonly string[];
  readonly worst: number;
  readonly mean: number;
}

/**
 * Of the plans that are best in some case, and the chosen one, that whose worst loss is least (minimax regret, Savage
 * 1951); of equals the one that loses least on average. Null without cases that have an answer.
 */
export function leastRegret(
  problem: RuledProblem,
  question: WiderQuestion,
  chosen: readonly string[],
  variants: readonly Variant[],
  answers: readonly VariantAnswer[],
): GuardedPlan | null {
  const cases = answers.flatMap(({ best }, k) =>
    best.objective === null
      ? []
      : [
          {
            ...underVariant(problem, question, variants[k]!),
            objective: best.objective,
            site_ids: best.site_ids,
          },
        ],
  );
  if (cases.length === 0) return null;
  const position = new Map(problem.site_ids.map((id, j) => [id, j] as const));
  const plans = new Map(
    [chosen, ...cases.map(({ site_ids }) => site_ids)].map((ids) => [ids.join(), ids] as const),
  );
  let least: GuardedPlan | null = null;
  for (const site_ids of plans.values()) {
    const sites = site_ids.map((id) => position.get(id)!);
    const losses = cases.map((one) =>
      loss(one.question, planObjective(one.problem, one.question, sites), one.objective),
    );
    const worst = Math.max(...losses);
    const mean = losses.reduce((sum, value) => sum + value, 0) / losses.length;
    if (least === null || worst < least.worst || (worst === least.worst && mean < least.mean))
      least = { site_ids, worst, mean };
  }
  return least;
}

/** Wilson's score interval of a share (1927), 95 %. */
function wilson(count: number, n: number): { low: number; high: number } {
  const z = 1.959964;
  const centre = (count + (z * z) / 2) / (n + z * z);
  const half = (z / (n + z * z)) * Math.sqrt((count * (n - count)) / n + (z * z) / 4);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
