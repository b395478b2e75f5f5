import type { HidingProblem, Move } from './hidingProblem.ts';
import type { Relation } from './relations.ts';

/**
 * A problem with what is left of margins whose other parts are not published: issues raised less those with a solution. No table
 * shows a rest, yet anybody can work it out, so a small one is guarded like any small count. Rests come after the other numbers.
 */
export function withRests(problem: HidingProblem): HidingProblem {
  const truth = Array.from(problem.truth);
  const threshold = Array.from(problem.threshold);
  const unpublished = new Set(problem.unpublished);
  const rests: { readonly row: number; readonly margin: number; readonly parts: readonly number[] }[] = [];
  const relations = problem.relations.map((relation): Relation => {
    const { margin, parts, complete } = relation;
    const rest = truth[margin]! - parts.reduce((sum, part) => sum + truth[part]!, 0);
    if (complete || rest <= 0 || rest >= threshold[margin]!) return relation;
    const row = truth.length;
    truth.push(rest);
    threshold.push(threshold[margin]!);
    unpublished.add(row);
    rests.push({ row, margin, parts });
    return { margin, parts: [...parts, row], complete: true };
  });
  if (rests.length === 0) return problem;
  const { nearby } = problem;
  /** A move of published counts, with what it does to the rests. */
  const whole = (move: Move): Move => {
    const all = new Map(move);
    for (const { row, margin, parts } of rests) {
      const change = parts.reduce((sum, part) => sum - (move.get(part) ?? 0), move.get(margin) ?? 0);
      if (change !== 0) all.set(row, change);
    }
    return all;
  };
  return {
    ...problem,
    truth,
    threshold,
    relations,
    unpublished,
    ...(nearby && {
      nearby: (target, rise, hidden) => {
        const move = target < problem.truth.length ? nearby(target, rise, hidden) : null;
        return move && whole(move);
      },
    }),
  };
}
