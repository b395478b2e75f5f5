import { type Estimate, reachOf } from './estimate.ts';
import type { MatrixLine, MatrixYear } from './matrixLine.ts';

/** How a value compares with an earlier one. */
const YEAR_CHANGES = ['rose', 'fell', 'same', 'unclear'] as const;
export type YearChange = (typeof YEAR_CHANGES)[number];

/**
 * Whether a value rose or fell against an earlier one: only where the two intervals, rounding and chance together, lie wholly
 * apart, which is stricter than a test of the difference at the same level (Schenker and Gentleman 2001). Two exact values that
 * are equal are the same. Null where either has no value.
 */
export function yearChange(now: Estimate, before: Estimate): YearChange | null {
  const [a, b] = [reachOf(now), reachOf(before)];
  if (!a || !b) return null;
  if (a.low > b.high) return 'rose';
  if (a.high < b.low) return 'fell';
  const exact = a.low === a.high && b.low === b.high;
  return exact ? 'same' : 'unclear';
}

/** The latest years of an indicator that have a value, up to a year: that one and the one before it; null where none has. */
export function lastTwo(
  line: MatrixLine,
  year: number,
): readonly [now: MatrixYear | null, before: MatrixYear | null] {
  const known = line.years.filter((one) => one.year <= year && reachOf(one.actual) !== null);
  return [known.at(-1) ?? null, known.at(-2) ?? null];
}
