import { describe, expect, test } from 'vitest';
import { exact, missing, rounded, suppressed } from '#core/cell.ts';
import { estimateOf, measureInputs, measureInterval, measureOf } from '#core/measure.ts';
import { rateInterval } from '#core/rates.ts';

const input = { current: rounded(40, 38, 42), previous: exact(20), persons: 100_000, years: 0.5 };

describe('measureOf', () => {
  test('a count is the cell itself', () => {
    expect(measureOf('count', input)).toBe(input.current);
  });

  test('a rate is per 100,000 a year and keeps the bounds', () => {
    expect(measureOf('rate', input)).toEqual({ kind: 'rounded', value: 80, low: 76, high: 84 });
  });

  test('a change is the share by which the count grew, with the doubt of the rounding', () => {
    expect(measureOf('change', input)).toMatchObject({
      kind: 'rounded',
      value: 1,
      low: expect.closeTo(0.9, 12),
      high: expect.closeTo(1.1, 12),
    });
  });

  test('gaps and small bases stay gaps', () => {
    expect(measureOf('rate', { ...input, current: suppressed(1, 4) }).kind).toBe('suppressed');
    expect(measureOf('rate', { ...input, current: exact(5) })).toEqual(missing('low-base'));
    expect(measureOf('change', { ...input, previous: missing('not-collected') })).toEqual(
      missing('not-collected'),
    );
  });
});

describe('measureInterval', () => {
  test('is that of the rate or the change, and none for a count', () => {
    expect(measureInterval('count', input)).toBeNull();
    expect(measureInterval('rate', input)).toEqual(rateInterval(input.current, 100_000, 0.5));
    const change = measureInterval('change', input)!;
    expect(change.low).toBeGreaterThan(0);
    expect(change.low).toBeLessThan(0.9);
    expect(change.high).toBeGreaterThan(1.1);
  });
});

describe('estimateOf', () => {
  test('says a rate or change with its whole interval, and a count as it is', () => {
    const rate = rateInterval(input.current, 100_000, 0.5)!;
    expect(estimateOf('rate', input)).toEqual({ kind: 'rounded', value: 80, ...rate });
    expect(rate.low).toBeLessThan(76);
    expect(estimateOf('count', input)).toBe(input.current);
    expect(estimateOf('rate', { ...input, current: suppressed() })).toEqual(suppressed());
  });
});

describe('measureInputs', () => {
  test('an area without an answer is missing, not zero', () => {
    const cells = {
      current: new Map([['A', exact(50)]]),
      previous: new Map(),
      persons: new Map([['A', 1_000]]),
    };
    const inputs = measureInputs(['A', 'B'], cells, 1);
    expect(measureOf('count', inputs.get('A')!)).toEqual(exact(50));
    expect(measureOf('count', inputs.get('B')!)).toEqual(missing('not-collected'));
  });
});
