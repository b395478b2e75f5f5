import type { MethodId } from './methodId.ts';

/** Why a method does not answer. Screens have one sentence for each. */
const REFUSALS = [
  /** Fewer values, months or areas than the method needs: `needs` says how many, `has` how many there are. */
  'too-few',
  /** Fewer cases in all than `needs`. */
  'too-few-cases',
  /** A month or area has no number. */
  'gaps',
  /** A withheld value that nothing bounds. */
  'hidden-values',
  /** All values are alike, so there is nothing to explain. */
  'constant',
  /** No arrangement of the data can be significant: the smallest p that can be reached is `smallest_p`, above `level`. */
  'unattainable',
  /** Areas without a neighbour, of which the method cannot speak: `has` says how many. */
  'islands',
  /** The denominator is absent or zero. */
  'no-denominator',
  /** The model's steps did not settle, or its terms cannot be told apart. */
  'no-fit',
  /** Values below zero or fractions where counts are needed. */
  'not-counts',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** A method's no: why, with the figures that the sentence needs, and which method to try in its place. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  readonly needs?: number;
  readonly has?: number;
  readonly smallest_p?: number;
  readonly level?: number;
  readonly instead?: MethodId;
}

export interface Result<T> {
  readonly kind: 'result';
  readonly result: T;
}

/** What a method gives back: a result, or why there is none. Methods do not throw on data. */
export type Outcome<T> = Result<T> | Refusal;

export const done = <T>(result: T): Result<T> => ({ kind: 'result', result });

export const refuse = (reason: RefusalReason, more: Omit<Refusal, 'kind' | 'reason'> = {}): Refusal => ({
  kind: 'refused',
  reason,
  ...more,
});

/** The result, where a refusal would be a fault of the caller: throws on one. */
export function resultOf<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'result') return outcome.result;
  throw new RangeError(`refused: ${JSON.stringify(outcome)}`);
}

/** Goes on with a result; a refusal passes through. */
export const andThen = <A, B>(outcome: Outcome<A>, next: (result: A) => Outcome<B>): Outcome<B> =>
  outcome.kind === 'result' ? next(outcome.result) : outcome;

/** The conditions that nearly every method has: enough values, and each a finite number. Null when they are met. */
export function checkValues(values: readonly number[], needs: number, instead?: MethodId): Refusal | null {
  const elsewhere = instead ? { instead } : {};
  if (values.length < needs) return refuse('too-few', { needs, has: values.length, ...elsewhere });
  if (!values.every(Number.isFinite)) return refuse('gaps', elsewhere);
  return null;
}

/** Refuses values that are not counts: negative or infinite ones. Null when they are fine. */
export function checkCounts(values: readonly number[], needs: number): Refusal | null {
  return checkValues(values, needs) ?? (values.some((value) => value < 0) ? refuse('not-counts') : null);
}
