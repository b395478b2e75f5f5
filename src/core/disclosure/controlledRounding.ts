import type { IntegerProgram, ProgramRow, SolveProgram } from './integerProgram.ts';
import type { Relation } from './relations.ts';

/** True counts that are rounded together. */
export interface RoundingProblem {
  readonly truth: ArrayLike<number>;
  /** Base of each cell; every base is a multiple of the smallest. */
  readonly base: ArrayLike<number>;
  readonly relations: readonly Relation[];
  /** Values that are already published, by row; how far they lie from the counts is no longer asked. */
  readonly fixed?: ReadonlyMap<number, number>;
  /** The largest value that a cell may be published with, by row. */
  readonly most?: ReadonlyMap<number, number>;
}

/**
 * How far a published value may lie from its true count. 0: at the multiple of the base below or above, and a multiple
 * stays. 1: a multiple other than zero may move by one base. 2: any count but zero may go one base further (K = 1).
 */
export type Reach = 0 | 1 | 2;

export interface RoundedTogether {
  readonly values: Int32Array;
  readonly reach: Reach;
}

/** The most by which a value published with a base differs from its true count. */
export const doubtOf = (base: number, reach: Reach): number => [base - 1, base, 2 * base - 1][reach]!;

/**
 * Zero-restricted controlled rounding: every count goes to the multiple of its base below or above it, a multiple stays, and
 * all margins add up. Of all ways the one with the least sum of changes, within the solver's gap. Where there is none, the
 * reach is widened; a true zero stays zero even then. Null when the solver finds nothing.
 */
export function roundTogether(problem: RoundingProblem, solve: SolveProgram): RoundedTogether | null {
  for (const reach of [0, 1, 2] as const) {
    const { program, decode } = programOf(problem, reach);
    if (!program) continue;
    const answer = solve(program);
    if (answer.kind !== 'solved') continue;
    const values = decode(answer.values);
    if (isRounding(problem, values, reach)) return { values, reach };
  }
  return null;
}

/** Whether values are a controlled rounding of the counts; all in whole numbers, whatever the solver says. */
export function isRounding(problem: RoundingProblem, values: ArrayLike<number>, reach: Reach): boolean {
  const { truth, base, relations, fixed, most } = problem;
  for (let k = 0; k < truth.length; k++) {
    const value = values[k]!;
    const count = truth[k]!;
    const step = base[k]!;
    if (fixed?.has(k)) {
      if (value !== fixed.get(k)) return false;
      continue;
    }
    if (!Number.isInteger(value) || value < 0 || value % step !== 0) return false;
    if (Math.abs(value - count) > doubtOf(step, reach) || (count === 0 && value !== 0)) return false;
    if (reach === 0 && count % step === 0 && value !== count) return false;
    if (value > (most?.get(k) ?? value)) return false;
  }
  return relations.every(({ margin, parts, complete }) => {
    const sum = parts.reduce((all, part) => all + values[part]!, 0);
    return complete ? sum === values[margin] : sum <= values[margin]!;
  });
}

/** A cell as a constant and steps up or down, in units of the smallest base. */
interface Terms {
  constant: number;
  readonly columns: number[];
  readonly coefficients: number[];
}

function programOf(
  problem: RoundingProblem,
  reach: Reach,
): { program: IntegerProgram | null; decode: (answer: readonly number[]) => Int32Array } {
  const { truth, base, fixed, most } = problem;
  const unit = Array.from(base).reduce((least, step) => Math.min(least, step), Number.POSITIVE_INFINITY);
  const costs: number[] = [];
  let constant = 0;
  const cells = Array.from(truth, (count, k): Terms => {
    const step = base[k]!;
    const floor = Math.floor(count / step) * step;
    const cell: Terms = { constant: (fixed?.get(k) ?? floor) / unit, columns: [], coefficients: [] };
    if (fixed?.has(k) || count === 0) return cell;
    const ceiling = most?.get(k) ?? Number.POSITIVE_INFINITY;
    const add = (change: number, cost: number) => {
      cell.columns.push(costs.length);
      cell.coefficients.push(change / unit);
      costs.push(cost);
    };
    constant += count - floor;
    if (count > floor && floor + step <= ceiling) add(step, floor + step - count - (count - floor));
    if (reach === 2 || (reach === 1 && count === floor)) {
      // One step more than the nearest two; for a multiple, one step at all.
      const above = count > floor ? 2 * step : step;
      if (floor + above <= ceiling) add(step, step);
      if (floor >= step) add(-step, step);
    }
    return cell;
  });
  const decode = (answer: readonly number[]) =>
    Int32Array.from(
      cells,
      (cell) =>
        unit *
        cell.columns.reduce(
          (sum, column, t) => sum + cell.coefficients[t]! * Math.round(answer[column]!),
          cell.constant,
        ),
    );
  const rows = rowsOf(problem.relations, cells);
  return { program: rows && { costs, constant, most: costs.map(() => 1), rows }, decode };
}

/** The relations over what is not constant; null when constants alone break one. */
function rowsOf(relations: readonly Relation[], cells: readonly Terms[]): ProgramRow[] | null {
  const rows: ProgramRow[] = [];
  for (const { margin, parts, complete } of relations) {
    const columns = [...cells[margin]!.columns];
    const coefficients = [...cells[margin]!.coefficients];
    let low = -cells[margin]!.constant;
    for (const part of parts) {
      const cell = cells[part]!;
      columns.push(...cell.columns);
      coefficients.push(...cell.coefficients.map((value) => -value));
      low += cell.constant;
    }
    const high = complete ? low : Number.POSITIVE_INFINITY;
    if (columns.length > 0) rows.push({ columns, coefficients, low, high });
    else if (low > 0 || high < 0) return null;
  }
  return rows;
}
