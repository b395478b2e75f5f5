import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  isMonth,
  isWithin,
  isYear,
  listMonths,
  listYears,
  monthAt,
  monthIndex,
  monthsIn,
  type Period,
  previousPeriod,
  tilePeriod,
  wholeYears,
  yearFits,
  yearOf,
} from '#core/period.ts';

const month = fc.integer({ min: 2000 * 12, max: 2030 * 12 }).map(monthAt);
const period: fc.Arbitrary<Period> = fc
  .tuple(month, fc.nat(60))
  .map(([start, length]) => ({ start, end: addMonths(start, length) }));

describe('months', () => {
  it('knows a month and a year by their text', () => {
    expect(['2024-01', '2024-12', '0000-01'].every(isMonth)).toBe(true);
    for (const text of ['2024-00', '2024-13', '2024-1', '2024', '2024-01-01', '2024-01\n', '', 'x'])
      expect(isMonth(text), text).toBe(false);
    expect(isYear('2024')).toBe(true);
    expect(isYear('2024-01')).toBe(false);
    expect(yearOf('2024-05')).toBe('2024');
  });
  it('counts there and back', () => {
    expect(monthIndex('2024-01')).toBe(2024 * 12);
    fc.assert(
      fc.property(fc.nat(119_999), (index) => {
        expect(monthIndex(monthAt(index))).toBe(index);
      }),
    );
  });
  it('orders as text does', () => {
    fc.assert(
      fc.property(month, month, (a, b) => {
        expect(Math.sign(monthIndex(a) - monthIndex(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
  it('shifts over the turn of the year', () => {
    expect(addMonths('2024-11', 3)).toBe('2025-02');
    expect(addMonths('2024-01', -1)).toBe('2023-12');
  });
  it('throws on what is no month', () => {
    expect(() => monthIndex('2024')).toThrow('not a month');
    expect(() => addMonths('0000-01', -1)).toThrow(RangeError);
    expect(() => addMonths('9999-12', 1)).toThrow(RangeError);
  });
});

describe('periods', () => {
  it('includes both ends', () => {
    expect(monthsIn({ start: '2024-11', end: '2025-01' })).toBe(3);
    expect(listMonths({ start: '2024-11', end: '2025-01' })).toEqual(['2024-11', '2024-12', '2025-01']);
    expect(listYears({ start: '2024-11', end: '2025-01' })).toEqual(['2024', '2025']);
    expect(listMonths({ start: '2025-01', end: '2024-11' })).toEqual([]);
  });
  it('finds the period before: as long, and touching', () => {
    expect(previousPeriod({ start: '2025-01', end: '2025-12' })).toEqual({
      start: '2024-01',
      end: '2024-12',
    });
    fc.assert(
      fc.property(period, (now) => {
        const before = previousPeriod(now);
        expect(monthsIn(before)).toBe(monthsIn(now));
        expect(addMonths(before.end, 1)).toBe(now.start);
      }),
    );
  });
  it('knows what lies within', () => {
    const year = { start: '2024-01', end: '2024-12' };
    expect(isWithin({ start: '2024-01', end: '2024-12' }, year)).toBe(true);
    expect(isWithin({ start: '2023-12', end: '2024-02' }, year)).toBe(false);
    expect(isWithin({ start: '2024-12', end: '2025-01' }, year)).toBe(false);
    expect(wholeYears({ start: '2024-05', end: '2025-02' })).toEqual({ start: '2024-01', end: '2025-12' });
  });
});

describe('tilePeriod', () => {
  const extent = { start: '2018-01', end: '2025-12' };
  it('takes whole years as years', () => {
    expect(tilePeriod({ start: '2024-12', end: '2025-12' }, extent)).toEqual(['2024-12', '2025']);
    expect(tilePeriod({ start: '2024-02', end: '2024-04' }, extent)).toEqual([
      '2024-02',
      '2024-03',
      '2024-04',
    ]);
  });
  it('takes the year that the extent cuts only for a period cut alike', () => {
    const cut = { start: '2018-01', end: '2025-09' };
    expect(tilePeriod({ start: '2025-01', end: '2025-09' }, cut)).toEqual(['2025']);
    expect(tilePeriod({ start: '2025-01', end: '2025-12' }, cut)).toHaveLength(12);
    expect(tilePeriod({ start: '2025-02', end: '2025-09' }, cut)).toHaveLength(8);
    expect(yearFits('2017', { start: '2017-01', end: '2017-12' }, cut)).toBe(true);
    expect(yearFits('2017', { start: '2017-02', end: '2017-12' }, cut)).toBe(false);
  });
  it('holds every month once, with as few tiles as there can be', () => {
    fc.assert(
      fc.property(period, period, (asked, held) => {
        const tiles = tilePeriod(asked, held);
        const months = tiles.flatMap((tile) => {
          if (isMonth(tile)) return [tile];
          const all = listMonths({ start: `${tile}-01`, end: `${tile}-12` });
          const collected = all.filter((code) => code >= held.start && code <= held.end);
          return collected.length > 0 ? collected : all;
        });
        expect(months.sort()).toEqual(listMonths(asked));
        const touched = listYears(asked).filter((year) => yearFits(year, asked, held));
        expect(tiles.filter(isYear)).toEqual(touched);
      }),
    );
  });
});
