import { fewestProgram } from './fewestProgram.ts';
import { type HidingProblem, isOpen, type Move, riseOf } from './hidingProblem.ts';
import type { SolveProgram } from './integerProgram.ts';
import { isMove, moveProgram } from './moveProgram.ts';

export interface HiddenTogether {
  /** Rows to hide, small counts and others alike, ascending. */
  readonly hidden: readonly number[];
  /** How many of them are small themselves. */
  readonly primary: number;
  /** Whether no pattern hides fewer counts; false where that was not asked for its size. */
  readonly fewest: boolean;
}

/** Above so many unknowns the fewest counts are not looked for. */
const EXACT_MAX = 1200;

/**
 * Hides small counts, and others beside them, until for every hidden count there is another world of whole numbers that fits
 * all that is published, in which a small count is no longer small, and every other hidden count differs by two. The
 * attacker may know that a hidden count is one or more, since zeros are published; worlds heed that. Each world is checked in
 * whole numbers, so that nothing rests on the solver's word. On small tables the fewest counts are hidden (Fischetti and
 * Salazar 2001, with moves in whole numbers); on larger ones small counts are guarded one by one, each by the
 * cheapest move. Null when a count cannot be guarded by any pattern.
 */
export function hideTogether(problem: HidingProblem, solve: SolveProgram): HiddenTogether | null {
  const { truth, threshold, kept, unpublished } = problem;
  const rows = Array.from({ length: truth.length }, (_, row) => row);
  const isSmall = (row: number) => truth[row]! > 0 && truth[row]! < threshold[row]!;
  const primary = rows.filter(isSmall);
  if (primary.some((row) => kept?.get(row) === false)) return null;
  const earlier = rows.filter((row) => kept?.get(row) === true);
  const open = rows.filter((row) => isOpen(problem, row)).length;

  let start = new Set([...primary, ...earlier, ...(unpublished ?? [])]);
  let fewest = false;
  if (primary.length > 0 && primary.length * open <= EXACT_MAX) {
    const { program, decode } = fewestProgram(problem, primary, start);
    const answer = solve(program);
    if (answer.kind === 'solved') {
      start = new Set([...start, ...decode(answer.values)]);
      fewest = true;
    }
  }
  const begun = start.size;
  const hidden = guard(problem, start, isSmall, solve);
  return (
    hidden && {
      hidden: [...hidden].filter((row) => !unpublished?.has(row)).sort((a, b) => a - b),
      primary: primary.filter((row) => !unpublished?.has(row)).length,
      fewest: fewest && hidden.size === begun,
    }
  );
}

/** Adds counts to a pattern until every hidden one is guarded; null when one cannot be. */
function guard(
  problem: HidingProblem,
  start: ReadonlySet<number>,
  isSmall: (row: number) => boolean,
  solve: SolveProgram,
): Set<number> | null {
  const { truth, threshold, unpublished } = problem;
  const hidden = new Set(start);
  // How far each hidden count goes down and up in the worlds found so far.
  const down = new Map<number, number>();
  const up = new Map<number, number>();
  const see = (move: Move) => {
    for (const [row, change] of move) {
      hidden.add(row);
      down.set(row, Math.min(down.get(row) ?? 0, change));
      up.set(row, Math.max(up.get(row) ?? 0, change));
    }
  };
  const isGuarded = (row: number) => {
    if (unpublished?.has(row) && !isSmall(row)) return true;
    const range = (up.get(row) ?? 0) - (down.get(row) ?? 0);
    return isSmall(row) ? (up.get(row) ?? 0) >= riseOf(truth[row]!, threshold[row]!) : range >= 2;
  };
  // The smallest counts first: they need the longest moves, which guard most others on their way.
  const order = (a: number, b: number) => truth[a]! - truth[b]! || a - b;
  for (;;) {
    const next = [...hidden].filter((row) => !isGuarded(row)).sort(order)[0];
    if (next === undefined) return hidden;
    const rise = isSmall(next) ? riseOf(truth[next]!, threshold[next]!) : 2;
    const near = problem.nearby?.(next, rise, hidden);
    const move = near && isMove(problem, near) ? near : solvedMove(problem, hidden, next, rise, solve);
    if (!move) return null;
    see(move);
    const back: Move = new Map([...move].map(([row, change]) => [row, -change]));
    if (isMove(problem, back)) see(back);
  }
}

function solvedMove(
  problem: HidingProblem,
  hidden: ReadonlySet<number>,
  target: number,
  rise: number,
  solve: SolveProgram,
): Move | null {
  const { program, decode } = moveProgram(problem, hidden, target, rise);
  const answer = program && solve(program);
  const move = answer?.kind === 'solved' ? decode(answer.values) : null;
  return move && isMove(problem, move) && move.get(target) === rise ? move : null;
}
