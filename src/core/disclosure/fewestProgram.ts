import { type HidingProblem, isOpen, leastOf, riseOf } from './hidingProblem.ts';
import type { IntegerProgram, ProgramRow } from './integerProgram.ts';
import { MOVE_MAX, restOf } from './moveProgram.ts';

/**
 * The fewest further counts to hide so that every small one has a move that lifts it out of the small ones; of equally many
 * those with the least cases. One program for all: whether each count is hidden, and a move for each small one.
 */
export function fewestProgram(
  problem: HidingProblem,
  primary: readonly number[],
  hidden: ReadonlySet<number>,
): { program: IntegerProgram; decode: (answer: readonly number[]) => number[] } {
  const { truth, threshold, relations } = problem;
  const all = Array.from(truth).reduce((sum, count) => sum + count, 1);
  const costs: number[] = [];
  const most: number[] = [];
  const rows: ProgramRow[] = [];
  const column = (cost: number, upTo: number) => most.push(upTo) && costs.push(cost) - 1;
  const atLeast = (low: number, terms: readonly (readonly [number, number])[]) =>
    rows.push({
      columns: terms.map(([at]) => at),
      coefficients: terms.map(([, by]) => by),
      low,
      high: Number.POSITIVE_INFINITY,
    });

  const choices = new Map<number, number>();
  for (let row = 0; row < truth.length; row++)
    if (isOpen(problem, row) && !hidden.has(row)) choices.set(row, column(1 + truth[row]! / all, 1));

  for (const target of primary) {
    // A change is a column less its room: columns cannot be negative.
    const room = (row: number) => Math.min(truth[row]! - leastOf(problem, row), MOVE_MAX);
    const changes = new Map<number, number>();
    for (let row = 0; row < truth.length; row++) {
      if (!isOpen(problem, row)) continue;
      const at = column(0, room(row) + MOVE_MAX);
      changes.set(row, at);
      const choice = choices.get(row);
      if (choice === undefined) continue;
      atLeast(-room(row), [
        [at, -1],
        [choice, MOVE_MAX],
      ]);
      if (room(row) > 0)
        atLeast(room(row), [
          [at, 1],
          [choice, room(row)],
        ]);
    }
    atLeast(room(target) + riseOf(truth[target]!, threshold[target]!), [[changes.get(target)!, 1]]);
    relations.forEach(({ margin, parts, complete }, k) => {
      const terms: [number, number][] = [];
      let constant = 0;
      const add = (row: number, sign: 1 | -1) => {
        const at = changes.get(row);
        if (at === undefined) return;
        terms.push([at, sign]);
        constant += sign * room(row);
      };
      add(margin, 1);
      for (const part of parts) add(part, -1);
      const low = complete ? constant : constant - restOf(problem, k);
      if (terms.length > 0)
        rows.push({
          columns: terms.map(([at]) => at),
          coefficients: terms.map(([, by]) => by),
          low,
          high: complete ? low : Number.POSITIVE_INFINITY,
        });
    });
  }
  const decode = (answer: readonly number[]) =>
    [...choices].flatMap(([row, at]) => (Math.round(answer[at]!) === 1 ? [row] : []));
  return { program: { costs, constant: 0, most, rows, gap: 0 }, decode };
}
