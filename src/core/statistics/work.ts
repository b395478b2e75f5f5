/** How a long computation speaks with its caller: it tells how far it is, and stops when asked to. All parts may be left out. */
export interface Work {
  progress?(done: number, total: number): void;
  /** An `AbortSignal`, or anything that says so in the same way. */
  readonly signal?: { readonly aborted: boolean } | undefined;
}

/** Thrown out of a computation that was asked to stop. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** How many permutations a test makes unless told otherwise; smallest p 0.0001. */
export const DRAWS = 9999;

/** The seed of every random computation unless told otherwise; shown beside each result. */
export const SEED = 20_240_601;

// Often enough that a stop is felt at once, seldom enough to cost nothing.
const EVERY = 256;

/** Called once per draw: reports now and then, and throws `StoppedError` once the caller wants to stop. */
export function tick(work: Work | undefined, done: number, total: number): void {
  if (!work || (done % EVERY !== 0 && done !== total)) return;
  if (work.signal?.aborted) throw new StoppedError(`stopped after ${done} of ${total}`);
  work.progress?.(done, total);
}
