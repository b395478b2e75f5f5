import { type HidingProblem, isOpen, leastOf, type Move } from './hidingProblem.ts';
import type { IntegerProgram, ProgramRow } from './integerProgram.ts';

/** The most by which any count changes in a move; enough to lift a small count over any usual threshold. */
export const MOVE_MAX = 24;

/** What a margin has beyond its published parts; none of it is published. */
export const restOf = ({ truth, relations }: HidingProblem, k: number): number => {
  const { margin, parts } = relations[k]!;
  return truth[margin]! - parts.reduce((sum, part) => sum + truth[part]!, 0);
};

/** Whether a move leads to a world that fits: margins add up, zeros and what is kept in view stay, no count falls below one. */
export function isMove(problem: HidingProblem, move: Move): boolean {
  const { truth, relations } = problem;
  for (const [row, change] of move)
    if (!Number.isInteger(change) || !isOpen(problem, row) || truth[row]! + change < leastOf(problem, row))
      return false;
  return relations.every(({ margin, parts, complete }, k) => {
    const change = parts.reduce((sum, part) => sum - (move.get(part) ?? 0), move.get(margin) ?? 0);
    return complete ? change === 0 : restOf(problem, k) + change >= 0;
  });
}

/**
 * The cheapest move that lifts one count by `rise`: hidden counts change for nothing, others at a cost for each unit, larger
 * ones at more. The program is null when a relation cannot hold.
 */
export function moveProgram(
  problem: HidingProblem,
  hidden: ReadonlySet<number>,
  target: number,
  rise: number,
): { program: IntegerProgram | null; decode: (answer: readonly number[]) => Move } {
  const { truth, relations } = problem;
  const costs: number[] = [];
  const most: number[] = [];
  // Each count that may change has a column for units up and one for units down.
  const columns = new Map<number, { up: number; down: number | null }>();
  for (let row = 0; row < truth.length; row++) {
    const count = truth[row]!;
    if (row === target || !isOpen(problem, row)) continue;
    const cost = hidden.has(row) ? 0.01 : 1 + Math.sqrt(count);
    const room = Math.min(count - leastOf(problem, row), MOVE_MAX);
    costs.push(cost);
    most.push(MOVE_MAX);
    if (room > 0) {
      costs.push(cost);
      most.push(room);
    }
    columns.set(row, { up: costs.length - (room > 0 ? 2 : 1), down: room > 0 ? costs.length - 1 : null });
  }
  const rows: ProgramRow[] = [];
  for (const [k, { margin, parts, complete }] of relations.entries()) {
    const at: number[] = [];
    const by: number[] = [];
    let fixed = 0;
    const add = (row: number, sign: 1 | -1) => {
      if (row === target) fixed += sign * rise;
      const column = columns.get(row);
      if (!column) return;
      at.push(column.up);
      by.push(sign);
      if (column.down !== null) {
        at.push(column.down);
        by.push(-sign);
      }
    };
    add(margin, 1);
    for (const part of parts) add(part, -1);
    const low = complete ? -fixed : -fixed - restOf(problem, k);
    const high = complete ? low : Number.POSITIVE_INFINITY;
    if (at.length > 0) rows.push({ columns: at, coefficients: by, low, high });
    else if (low > 0 || high < 0) return { program: null, decode: () => new Map() };
  }
  const decode = (answer: readonly number[]) => {
    const move = new Map([[target, rise]]);
    for (const [row, { up, down }] of columns) {
      const change = Math.round(answer[up]!) - (down === null ? 0 : Math.round(answer[down]!));
      if (change !== 0) move.set(row, change);
    }
    return move;
  };
  return { program: { costs, constant: 0, most, rows }, decode };
}
