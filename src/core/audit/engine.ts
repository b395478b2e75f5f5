/** Whole or broken numbers between bounds, and sums of them between bounds. Infinity where there is none. */
export interface LinearSystem {
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  readonly rows: readonly {
    readonly columns: readonly number[];
    readonly factors: readonly number[];
    readonly low: number;
    readonly high: number;
  }[];
  /** Only the first so many columns need be whole; all when absent. */
  readonly whole?: number;
}

/** Columns with their factors; a form's value is the sum of their products. */
export type LinearForm = ReadonlyMap<number, number>;

/**
 * The best that an engine found. `optimal` when nothing better exists; `impossible` when no numbers fit; `endless` when the
 * form has no end; `stopped` when it gave up or was asked for a rough answer. Whoever uses the values checks them.
 */
export interface Optimum {
  readonly state: 'optimal' | 'impossible' | 'endless' | 'stopped';
  readonly value: number;
  readonly values: ArrayLike<number> | null;
}

/** A system that is asked many times; an engine may keep what it learned between questions. A rough answer need not be the best. */
export interface OpenSystem {
  least(form: LinearForm, rough?: boolean): Optimum;
  most(form: LinearForm, rough?: boolean): Optimum;
  close(): void;
}

/** The engine of the attack, handed in so that core knows none. It must give the same answers to the same questions. */
export type Engine = (system: LinearSystem, numbers: 'whole' | 'broken') => OpenSystem;
