/** A mixed-integer linear model, rows compressed. Engine-free: HiGHS or another solver takes it as `Solve`. */
export interface LinearModel {
  readonly sense: 'minimize' | 'maximize';
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where the column must be whole. */
  readonly integer: Int32Array;
  /** Row r has its entries at `starts[r]` to `starts[r + 1]` of `indices` and `values`. */
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
  readonly row_lower: Float64Array;
  readonly row_upper: Float64Array;
}

/**
 * What a solver says. `values` is null when it has no solution; an unproven one may be junk and has to be checked.
 * `bound` is what no solution can do better than; not finite when not known.
 */
export interface LinearAnswer {
  readonly status: 'optimal' | 'infeasible' | 'stopped';
  readonly values: Float64Array | null;
  readonly bound: number;
}

export interface SolveOptions {
  /** A solution at most this far from the bound counts as optimal. */
  readonly absolute_gap?: number;
  readonly stop?: () => boolean;
}

/** Solves a model and returns when done or stopped. Throws when the engine fails. */
export type Solve = (model: LinearModel, options?: SolveOptions) => LinearAnswer;

/** Collects columns and rows of a model. */
export class LinearModelBuilder {
  readonly #sense: LinearModel['sense'];
  readonly #columns: { cost: number; lower: number; upper: number; integer: boolean }[] = [];
  readonly #starts = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];
  readonly #rowLower: number[] = [];
  readonly #rowUpper: number[] = [];

  constructor(sense: LinearModel['sense']) {
    this.#sense = sense;
  }

  /** Adds a column and gives its position. */
  column(cost: number, lower: number, upper: number, integer: boolean): number {
    return this.#columns.push({ cost, lower, upper, integer }) - 1;
  }

  /** Adds lower ≤ Σ value × column ≤ upper; no column twice. */
  row(lower: number, entries: Iterable<readonly [column: number, value: number]>, upper: number): void {
    for (const [column, value] of entries) {
      this.#indices.push(column);
      this.#values.push(value);
    }
    this.#starts.push(this.#indices.length);
    this.#rowLower.push(lower);
    this.#rowUpper.push(upper);
  }

  build(): LinearModel {
    const of = (pick: (column: { cost: number; lower: number; upper: number; integer: boolean }) => number) =>
      Float64Array.from(this.#columns, pick);
    return {
      sense: this.#sense,
      cost: of((column) => column.cost),
      lower: of((column) => column.lower),
      upper: of((column) => column.upper),
      integer: Int32Array.from(this.#columns, (column) => (column.integer ? 1 : 0)),
      starts: Int32Array.from(this.#starts),
      indices: Int32Array.from(this.#indices),
      values: Float64Array.from(this.#values),
      row_lower: Float64Array.from(this.#rowLower),
      row_upper: Float64Array.from(this.#rowUpper),
    };
  }
}
