import { describe, expect, it } from 'vitest';
import { shareDifference } from '#core/statistics/survey/shareDifference.ts';

/** Wilson's interval of a simple sample (Wilson 1927), from which Newcombe's method 10 is made. */
function wilson(yes: number, of: number) {
  const z = 1.959963984540054;
  const share = yes / of;
  const centre = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { share, low: centre - half, high: centre + half };
}

describe('the difference of two shares', () => {
  // Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10.
  it.each([
    ['56/70 − 48/80', wilson(56, 70), wilson(48, 80), 0.0524, 0.3339],
    ['9/10 − 3/10', wilson(9, 10), wilson(3, 10), 0.1705, 0.809],
    ['5/56 − 0/29', wilson(5, 56), wilson(0, 29), -0.0381, 0.1926],
    ['10/10 − 0/10', wilson(10, 10), wilson(0, 10), 0.6075, 1],
  ])('has the published interval for %s', (_, later, earlier, low, high) => {
    const found = shareDifference(later, earlier);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('is a rise or fall only where the interval says so', () => {
    const at = (share: number) => ({ share, low: share - 0.05, high: share + 0.05 });
    expect(shareDifference(at(0.6), at(0.5)).verdict).toBe('rise');
    expect(shareDifference(at(0.5), at(0.6)).verdict).toBe('fall');
    expect(shareDifference(at(0.56), at(0.5)).verdict).toBe('no-clear-change');
  });
});
