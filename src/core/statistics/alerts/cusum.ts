import { checkCounts, done, type Outcome, refuse } from '../outcome.ts';
import type { Alert } from './ears.ts';

/** An alert with the sum of excesses that it rests on. */
export interface CusumAlert extends Alert {
  readonly sum: number;
}

/**
 * How a count x is made alike normal when m is expected: (x − m) / √m; the same with its skewness taken out (Rossi, Lampugnani and
 * Marchi 1999, Statistics in Medicine 18); or Anscombe's residual 3/2 (x^⅔ − m^⅔) / m^⅙.
 */
type CountScale = 'standard' | 'rossi' | 'anscombe';

export interface CusumOptions {
  /** The mean that is expected. */
  readonly expected: number;
  /** Excess in standard deviations that does not count. */
  readonly k?: number;
  /** The sum that alarms. */
  readonly h?: number;
  readonly scale?: CountScale;
}

/**
 * One-sided cumulative sum for counts: c = max(0, c + z − k), z being the standardised count, alarm at c ≥ h. Conventions of
 * surveillance's `algo.cusum`: the sum goes on after an alarm, and the limit is the count that alarms, on the standard scale
 * the least whole one. Refused without an expected mean above 0.
 */
export function cusum(
  counts: readonly number[],
  { expected, k = 1.04, h = 2.26, scale = 'standard' }: CusumOptions,
): Outcome<readonly CusumAlert[]> {
  const refusal = checkCounts(counts, 1);
  if (refusal) return refusal;
  if (!(expected > 0)) return refuse('no-denominator');
  const { score, count } = SCALES[scale];
  let sum = 0;
  return done(
    counts.map((value, at) => {
      const limit = Math.max(0, count(k + h - sum, expected));
      sum = addExcess(sum, score(value, expected), k);
      return { at, value, limit, alarm: sum >= h, sum };
    }),
  );
}

/** The sum after one more excess in standard deviations, of which `k` does not count; never below 0. */
export const addExcess = (sum: number, excess: number, k: number): number => Math.max(0, sum + excess - k);

/** The standardised count, and the count that has a given one. */
const SCALES: Readonly<
  Record<CountScale, { score(x: number, m: number): number; count(z: number, m: number): number }>
> = {
  standard: {
    score: (x, m) => (x - m) / Math.sqrt(m),
    count: (z, m) => Math.ceil(m + Math.sqrt(m) * z),
  },
  rossi: {
    score: (x, m) => (x - 3 * m + 2 * Math.sqrt(x * m)) / (2 * Math.sqrt(m)),
    // So low a score that no count has it alarms at once.
    count: (z, m) => 5 * m + 2 * Math.sqrt(m) * z - 2 * Math.sqrt(4 * m * m + 2 * m ** 1.5 * z) || 0,
  },
  anscombe: {
    score: (x, m) => (1.5 * (x ** (2 / 3) - m ** (2 / 3))) / m ** (1 / 6),
    count: (z, m) => Math.max(0, (2 / 3) * m ** (1 / 6) * z + m ** (2 / 3)) ** 1.5,
  },
};
