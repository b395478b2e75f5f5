import { hasValue } from '../cell.ts';
import type { FormerYear } from './formerYear.ts';
import type { HidingProblem } from './hidingProblem.ts';
import type { Relation } from './relations.ts';

/**
 * A year's problem with what an earlier release published of its first months. Each such count is a constant beside the year,
 * shown or hidden as it was, and what came since is a number that anybody can work out: it is guarded like a small count
 * though it is nowhere published. `rows` are those of the year, numbered as in `problem`; the new numbers come after them.
 */
export function withFormer(
  problem: HidingProblem,
  rows: readonly number[],
  measure: string,
  former: FormerYear,
): HidingProblem {
  const local = new Map(rows.map((row, k) => [row, k]));
  const first = rows.length;
  const count = former.margins.length;
  const since = (k: number) => first + count + k;
  const truth = [...Array.from(problem.truth)];
  const threshold = [...Array.from(problem.threshold)];
  const kept = new Map(problem.kept);
  const relations: Relation[] = [...problem.relations];
  former.margins.forEach((row, k) => {
    const margin = local.get(row)!;
    truth[first + k] = former.truth[measure]![k]!;
    truth[since(k)] = truth[margin]! - truth[first + k]!;
    threshold[first + k] = threshold[margin]!;
    threshold[since(k)] = threshold[margin]!;
    kept.set(first + k, !hasValue(former.published[measure]![k]!));
    relations.push({ margin, parts: [first + k, since(k)], complete: true });
    const later = former.later[k]!;
    const parts = later.rows.flatMap((one) => local.get(one) ?? []);
    if (parts.length > 0)
      relations.push({
        margin: since(k),
        parts,
        complete: later.whole && parts.length === later.rows.length,
      });
  });
  for (const { margin, parts, complete } of former.relations) {
    const at = (number: number) => (number < 0 ? local.get(-1 - number)! : first + number);
    relations.push({ margin: at(margin), parts: parts.map(at), complete });
    // What came since adds up in the same way, where the parts are counts of the same months.
    if (parts.every((part) => part >= 0))
      relations.push({ margin: since(margin), parts: parts.map(since), complete });
  }
  return {
    ...problem,
    truth,
    threshold,
    kept,
    relations,
    unpublished: new Set(former.margins.map((_, k) => since(k))),
  };
}
