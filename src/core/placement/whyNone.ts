import type { Solve } from './linearModel.ts';
import { siteChoice } from './problem.ts';
import { ruledModel } from './ruledModel.ts';
import type { Limit, RuledProblem } from './siteRules.ts';
import { isCapacitated, isMostBest, type WiderQuestion } from './widerQuestion.ts';

/** All limits of a question that could stand in the way of an answer. */
function limitsOf(problem: RuledProblem, question: WiderQuestion): Limit[] {
  const { apart, groups = [], budget, floors = [] } = problem.rules ?? {};
  const { allowed } = siteChoice(problem);
  const sum = (list: ArrayLike<number>) => Array.from(list).reduce((all, value) => all + value, 0);
  return [
    ...(apart?.length ? [{ kind: 'apart' } as const] : []),
    ...groups.map(({ id }) => ({ kind: 'group', id }) as const),
    ...floors.map(({ id }) => ({ kind: 'floor', id }) as const),
    ...(budget ? [{ kind: 'budget', most: budget.most } as const] : []),
    ...(isCapacitated(question.model) && question.model !== 'cmclp'
      ? [
          {
            kind: 'capacity',
            capacity: sum(allowed.map((j) => problem.capacities![j]!)),
            demand: sum(problem.weights),
          } as const,
        ]
      : []),
    ...(isMostBest(question.model) ? [] : [{ kind: 'all_served' } as const]),
    ...('p' in question ? [{ kind: 'sites', p: question.p } as const] : []),
  ];
}

const same = (a: Limit, b: Limit) => a.kind === b.kind && (!('id' in a) || !('id' in b) || a.id === b.id);

/**
 * Limits that cannot hold together although they do without any one of them: an irreducible set, by leaving out one
 * after another (the deletion filter of Chinneck and Dravnieks 1991). Empty when there is an answer after all.
 */
export function whyNone(problem: RuledProblem, question: WiderQuestion, solve: Solve): Limit[] {
  const possible = (kept: readonly Limit[]) =>
    solve(
      ruledModel(problem, question, {
        feasible_only: true,
        holds: (limit) => kept.some((one) => same(one, limit)),
      }).model,
    ).status !== 'infeasible';
  let limits = limitsOf(problem, question);
  if (possible(limits)) return [];
  for (const limit of [...limits]) {
    const fewer = limits.filter((one) => one !== limit);
    if (!possible(fewer)) limits = fewer;
  }
  return limits;
}
