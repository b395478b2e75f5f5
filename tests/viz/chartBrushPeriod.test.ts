import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthAt, monthIndex, monthsIn } from '#core/period.ts';
import { monthsForKey, movePeriod, periodBetween } from '#viz/chart/brushPeriod.ts';
import { monthScale } from '#viz/chart/monthScale.ts';

const extent = { start: '2018-01', end: '2025-12' };
const first = monthIndex(extent.start);
const last = monthIndex(extent.end);

describe('periodBetween', () => {
  it('takes every month touched, in either direction', () => {
    const from = monthIndex('2020-03') + 0.4;
    const to = monthIndex('2021-02') - 0.4;
    expect(periodBetween(from, to, extent)).toEqual({ start: '2020-03', end: '2021-02' });
    expect(periodBetween(to, from, extent)).toEqual({ start: '2020-03', end: '2021-02' });
  });
  it('stays inside the extent', () => {
    expect(periodBetween(first - 50, last + 50, extent)).toEqual(extent);
  });
});

describe('movePeriod', () => {
  const period = { start: '2020-01', end: '2020-06' };
  it('moves one end', () => {
    expect(movePeriod(period, 'start', -2, extent)).toEqual({ start: '2019-11', end: '2020-06' });
    expect(movePeriod(period, 'end', 3, extent)).toEqual({ start: '2020-01', end: '2020-09' });
  });
  it('stops an end at the other, and at the extent', () => {
    expect(movePeriod(period, 'start', 99, extent)).toEqual({ start: '2020-06', end: '2020-06' });
    expect(movePeriod(period, 'end', Number.POSITIVE_INFINITY, extent).end).toBe('2025-12');
    expect(movePeriod(period, 'start', Number.NEGATIVE_INFINITY, extent).start).toBe('2018-01');
  });
  it('keeps a valid period, and the length of a whole one, whatever the move', () => {
    const month = fc.integer({ min: first, max: last });
    fc.assert(
      fc.property(
        month,
        month,
        fc.constantFrom('start' as const, 'end' as const, 'both' as const),
        fc.double({ min: -200, max: 200, noNaN: true }),
        (a, b, part, months) => {
          const before = { start: monthAt(Math.min(a, b)), end: monthAt(Math.max(a, b)) };
          const after = movePeriod(before, part, months, extent);
          expect(monthsIn(after)).toBeGreaterThanOrEqual(1);
          expect(after.start >= extent.start && after.end <= extent.end).toBe(true);
          if (part === 'both') expect(monthsIn(after)).toBe(monthsIn(before));
        },
      ),
    );
  });
});

describe('monthsForKey', () => {
  it('follows the eye in either direction', () => {
    expect(monthsForKey('ArrowRight', false, 'ltr')).toBe(1);
    expect(monthsForKey('ArrowRight', false, 'rtl')).toBe(-1);
    expect(monthsForKey('ArrowLeft', true, 'rtl')).toBe(12);
    expect(monthsForKey('ArrowUp', false, 'rtl')).toBe(1);
  });
  it('leaves other keys alone', () => expect(monthsForKey('Tab', false, 'ltr')).toBeNull());
});

describe('monthScale', () => {
  const plot = { x: 40, y: 10, width: 960, height: 200 };
  it.each(['ltr', 'rtl'] as const)('turns pixels back into months (%s)', (dir) => {
    const scale = monthScale(plot, extent, 100, dir);
    for (const at of [first, first + 17, last]) expect(scale.at(scale.x(at))).toBeCloseTo(at, 9);
  });
  it('runs time to the left in a right-to-left chart', () => {
    const scale = monthScale(plot, extent, 100, 'rtl');
    expect(scale.x(first)).toBeGreaterThan(scale.x(last));
    expect(scale.span(first, first)).toEqual({ x: 990, width: 10 });
    expect(scale.span(last, last).x).toBeCloseTo(40, 9);
  });
  it('puts zero at the bottom', () => {
    const scale = monthScale(plot, extent, 100, 'ltr');
    expect([scale.y(0), scale.y(100)]).toEqual([210, 10]);
  });
});
