import { describe, expect, it } from 'vitest';
import { shareDifference, shareVerdicts } from '#core/statistics/survey/shareDifference.ts';

/** Wilson's interval of a simple sample (Wilson 1927), from which Newcombe's method 10 is made. */
function wilson(yes: number, of: number) {
  const z = 1.959963984540054;
  const share = yes / of;
  const centre = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { share, low: centre - half, high: centre + half, df: of - 1 };
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

  const at = (share: number, df = 1000) => ({
    share,
    low: share - 0.05,
    high: share + 0.05,
    df,
  });

  it.each([5, 40, 1000])('has p 0.05 where its interval just touches 0, at %i degrees of freedom', (df) => {
    expect(shareDifference(at(0.5 + Math.hypot(0.05, 0.05), df), at(0.5, df)).p).toBeCloseTo(0.05, 9);
  });

  it('is a rise or fall only where it stands out among all that are compared', () => {
    const change = shareDifference(at(0.58), at(0.5));
    expect(change.p).toBeGreaterThan(0.01);
    expect(shareVerdicts([change, null])).toEqual(['rise', null]);
    expect(shareVerdicts([shareDifference(at(0.5), at(0.58))])).toEqual(['fall']);
    const nothing = Array.from({ length: 9 }, () => shareDifference(at(0.5), at(0.5)));
    expect(shareVerdicts([change, ...nothing])[0]).toBe('no-clear-change');
  });
});
