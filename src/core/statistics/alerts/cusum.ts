import { checkCounts, done, type Outcome, refuse } from '../outcome.ts';
import type { Alert } from './ears.ts';

/** An alert with the sum of excesses that it rests on. */
export interface CusumAlert extends Alert {
  readonly sum: number;
}

export interface CusumOptions {
  /** The mean that is expected. */
  readonly expected: number;
  /** Excess in standard deviations that does not count. */
  readonly k?: number;
  /** The sum that alarms. */
  readonly h?: number;
}

/**
 * One-sided cumulative sum for counts: c = max(0, c + (x − m) / √m − k), alarm at c ≥ h (Rossi and others 1999, Statistics in
 * Medicine 18, standardised counts). Conventions of surveillance's `algo.cusum`: the sum goes on after an alarm, and the limit
 * is the least whole count that alarms. Refused without an expected mean above 0.
 */
export function cusum(
  counts: readonly number[],
  { expected, k = 1.04, h = 2.26 }: CusumOptions,
): Outcome<readonly CusumAlert[]> {
  const refusal = checkCounts(counts, 1);
  if (refusal) return refusal;
  if (!(expected > 0)) return refuse('no-denominator');
  const spread = Math.sqrt(expected);
  let sum = 0;
  return done(
    counts.map((value, at) => {
      const limit = Math.max(0, Math.ceil(expected + spread * (k + h - sum)));
      sum = addExcess(sum, (value - expected) / spread, k);
      return { at, value, limit, alarm: sum >= h, sum };
    }),
  );
}

/** The sum after one more excess in standard deviations, of which `k` does not count; never below 0. */
export const addExcess = (sum: number, excess: number, k: number): number => Math.max(0, sum + excess - k);
