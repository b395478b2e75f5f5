import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, exact, hasValue, missing, rounded, suppressed } from '#core/cell.ts';
import { poissonInterval, rateRatioInterval } from '#core/intervals.ts';
import { cellOfChange, change, growth, LOW_BASE, rate, rateInterval, share } from '#core/rates.ts';
import { anyCell, numberCell } from './fixtures/arbitraryCells.ts';

const persons = fc.integer({ min: 1, max: 5_000_000 });
const years = fc.double({ min: 1 / 12, max: 8, noNaN: true });

describe('rate', () => {
  it('is per 100,000 persons a year, with its bounds', () => {
    expect(rate(exact(50), 200_000, 2)).toEqual(exact(12.5));
    expect(rate(rounded(40, 38, 42), 100_000, 1)).toEqual(rounded(40, 38, 42));
    expect(rate(rounded(40, 38, 42), 400_000, 0.5)).toEqual(rounded(20, 19, 21));
  });
  it('keeps zero a number', () => expect(rate(exact(0), 1000, 1)).toEqual(exact(0)));
  it.each([
    ['a small exact count', exact(9), missing('low-base')],
    ['a small rounded count', rounded(5, 5, 7), missing('low-base')],
    ['a zero that is only rounded', rounded(0, 0, 2), missing('low-base')],
    ['a withheld count', suppressed(1, 4), suppressed()],
    ['a missing count', missing('not-collected'), missing('not-collected')],
  ])('refuses %s', (_, count, answer) => expect(rate(count, 1000, 1)).toEqual(answer));
  it.each([0, -1, Number.NaN, null, undefined])('needs persons, not %s', (nobody) => {
    expect(rate(exact(50), nobody, 1)).toEqual(missing('no-denominator'));
    expect(rate(exact(0), nobody, 1)).toEqual(missing('no-denominator'));
    expect(rate(missing('not-published'), nobody, 1)).toEqual(missing('not-published'));
    expect(rateInterval(exact(50), nobody, 1)).toBeNull();
  });
  it('needs time', () => expect(rate(exact(50), 1000, 0)).toEqual(missing('no-denominator')));
  it('never turns doubt into certainty', () => {
    fc.assert(
      fc.property(anyCell, persons, years, ({ cell, truth }, n, t) => {
        const result = rate(cell, n, t);
        if (result.kind === 'exact') expect(cell.kind).toBe('exact');
        const bounds = hasValue(result) ? boundsOf(result) : null;
        const real = truth * (100_000 / (n * t));
        if (bounds) expect(real >= bounds.low && real <= bounds.high).toBe(true);
      }),
    );
  });
});

describe('rateInterval', () => {
  it('joins sampling and rounding', () => {
    expect(rateInterval(exact(20), 100_000, 1)).toEqual(poissonInterval(20));
    expect(rateInterval(rounded(20, 18, 22), 100_000, 1)).toEqual({
      low: poissonInterval(18).low,
      high: poissonInterval(22).high,
    });
    expect(rateInterval(exact(0), 100_000, 1)).toEqual(poissonInterval(0));
  });
  it('is there just where the rate is, and holds it', () => {
    fc.assert(
      fc.property(anyCell, persons, years, ({ cell }, n, t) => {
        const interval = rateInterval(cell, n, t);
        const bounds = boundsOf(rate(cell, n, t));
        expect(interval === null).toBe(bounds === null);
        if (!interval || !bounds) return;
        expect(interval.low).toBeLessThanOrEqual(bounds.low);
        expect(interval.high).toBeGreaterThan(bounds.high);
      }),
    );
  });
});

describe('change', () => {
  it('is the rate ratio minus 1 with its exact interval', () => {
    const result = change(exact(60), exact(30));
    const { low, high } = rateRatioInterval({ count: 60, exposure: 1 }, { count: 30, exposure: 1 });
    expect(result).toEqual({
      kind: 'change',
      ratio: exact(1),
      low: low - 1,
      high: high - 1,
      verdict: 'rise',
    });
    expect(change(exact(30), exact(60))).toMatchObject({ ratio: exact(-0.5), verdict: 'fall' });
    expect(change(exact(30), exact(33))).toMatchObject({ verdict: 'no-clear-change' });
    expect(change(exact(0), exact(30))).toMatchObject({ ratio: exact(-1), low: -1, verdict: 'fall' });
  });
  it('takes the worst corner of the rounding', () => {
    const result = change(rounded(60, 58, 62), rounded(40, 38, 42));
    expect(result).toMatchObject({ ratio: rounded(0.5, 58 / 42 - 1, 62 / 38 - 1) });
    const corner = (a: number, b: number) =>
      rateRatioInterval({ count: a, exposure: 1 }, { count: b, exposure: 1 });
    expect(result).toMatchObject({ low: corner(58, 42).low - 1, high: corner(62, 38).high - 1 });
  });
  it('can lose a verdict to rounding', () => {
    expect(change(exact(50), exact(31))).toMatchObject({ verdict: 'rise' });
    expect(change(rounded(50, 48, 52), rounded(31, 29, 33))).toMatchObject({ verdict: 'no-clear-change' });
  });
  it('counts the time and persons behind each count', () => {
    expect(change(exact(60), exact(30), { current: 2, previous: 1 })).toMatchObject({
      ratio: exact(0),
      verdict: 'no-clear-change',
    });
    expect(change(exact(60), exact(30), { current: 0, previous: 1 })).toEqual(missing('no-denominator'));
  });
  it.each([
    ['a low base', exact(50), exact(LOW_BASE - 1), missing('low-base')],
    ['no base at all', exact(50), exact(0), missing('low-base')],
    ['a withheld count', suppressed(1, 4), exact(50), suppressed()],
    ['a withheld base', exact(50), suppressed(1, 4), suppressed()],
    ['a missing count', missing('not-collected'), suppressed(), missing('not-collected')],
    ['a missing base', exact(50), missing('not-published'), missing('not-published')],
  ])('refuses %s', (_, current, previous, answer) => {
    const result = change(current, previous);
    expect(result).toEqual(answer);
    expect(cellOfChange(result)).toEqual(answer);
  });
  it('is infinitely doubtful upwards when the base may be zero', () => {
    expect(change(exact(50), rounded(10, 0, 20))).toMatchObject({ high: Number.POSITIVE_INFINITY });
  });
  it('judges only when every true pair of counts would', () => {
    fc.assert(
      fc.property(numberCell, numberCell, (now, before) => {
        const result = change(now.cell, before.cell);
        if (result.kind !== 'change') return;
        const { low, high } = rateRatioInterval(
          { count: now.truth, exposure: 1 },
          { count: before.truth, exposure: 1 },
        );
        expect(result.low).toBeLessThanOrEqual(low - 1);
        expect(result.high).toBeGreaterThanOrEqual(high - 1);
        expect(cellOfChange(result)).toBe(result.ratio);
        // None left is −100 % whatever the base.
        if (result.ratio.kind === 'exact' && result.ratio.value !== -1)
          expect([now.cell.kind, before.cell.kind]).toEqual(['exact', 'exact']);
      }),
    );
  });
});

describe('share', () => {
  it('divides, keeping doubt and zero', () => {
    expect(share(exact(30), exact(40))).toEqual(exact(0.75));
    expect(share(exact(0), exact(40))).toEqual(exact(0));
    expect(share(rounded(20, 18, 22), rounded(40, 38, 42))).toEqual(rounded(0.5, 18 / 42, 22 / 38));
  });
  it('never exceeds the whole', () => {
    expect(share(rounded(40, 38, 42), rounded(40, 38, 42))).toEqual(rounded(1, 38 / 42, 1));
    expect(share(rounded(45, 42, 47), rounded(40, 38, 42))).toEqual(exact(1));
    expect(() => share(rounded(45, 43, 47), rounded(40, 38, 42))).toThrow('at least 43');
  });
  it.each([
    [exact(0), exact(0), missing('no-denominator')],
    [exact(1), exact(9), missing('low-base')],
    [suppressed(1, 4), exact(50), suppressed()],
    [exact(5), suppressed(), suppressed()],
    [missing('not-published'), exact(5), missing('not-published')],
    [exact(5), missing('not-collected'), missing('not-collected')],
  ])('refuses %o of %o', (part, whole, answer) => expect(share(part, whole)).toEqual(answer));
});

describe('growth of a stock', () => {
  it('is in doubt by rounding alone, at its worst corners', () => {
    expect(growth(exact(270), exact(240))).toEqual(exact(0.125));
    expect(growth(rounded(110, 106, 114), rounded(100, 96, 104))).toEqual({
      kind: 'rounded',
      value: 110 / 100 - 1,
      low: 106 / 104 - 1,
      high: 114 / 96 - 1,
    });
  });

  it('is refused on a small base, and keeps gaps', () => {
    expect(growth(exact(30), exact(9))).toEqual(missing('low-base'));
    expect(growth(missing('not-collected'), exact(30))).toEqual(missing('not-collected'));
    expect(growth({ kind: 'suppressed' }, exact(30))).toEqual({ kind: 'suppressed' });
  });
});
