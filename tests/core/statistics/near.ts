import { expect } from 'vitest';

/** Holds a computed number to its reference, relative to its size from 1 on. */
export function near(actual: number | undefined, expected: number | undefined, tolerance = 1e-9): void {
  if (actual === undefined || expected === undefined || !Number.isFinite(actual))
    expect(actual, `against ${expected}`).toBe(expected);
  else
    expect(Math.abs(actual - expected!), `${actual} against ${expected}`).toBeLessThanOrEqual(
      tolerance * Math.max(1, Math.abs(expected!)),
    );
}

/** Holds a list of numbers to its reference. */
export function allNear(actual: readonly number[], expected: readonly number[], tolerance = 1e-9): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, k) => {
    near(value, expected[k], tolerance);
  });
}
