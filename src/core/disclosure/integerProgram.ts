/** The relative gap at which the search for the rounding of least change may end. */
export const ROUNDING_GAP = 0.05;

/** Minimise costs over whole numbers from 0 to `most`, so that every row's sum lies between its bounds. */
export interface IntegerProgram {
  /** Cost of one unit of each column. */
  readonly costs: readonly number[];
  /** Cost that no choice changes; a relative gap is measured on the whole. */
  readonly constant: number;
  readonly most: readonly number[];
  readonly rows: readonly ProgramRow[];
  /** Relative gap at which the search may end, 0 for the best; `ROUNDING_GAP` when not given. */
  readonly gap?: number;
}

export interface ProgramRow {
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** A solver's answer. `values` only when there is a solution; whoever receives it checks it in whole numbers. */
export type ProgramAnswer =
  | { readonly kind: 'solved'; readonly values: readonly number[] }
  | { readonly kind: 'infeasible' | 'unsolved' };

/** The engine, handed in so that core knows none. It must give the same answer to the same program. */
export type SolveProgram = (program: IntegerProgram) => ProgramAnswer;
