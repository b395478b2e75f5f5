import { describe, expect, it } from 'vitest';
import { moveEnd, quickRange, withMonthOfYear, withYear } from '#ui/monthRange.ts';

const extent = { start: '2018-01', end: '2025-12' };
const present = { start: '2023-03', end: '2024-02' };

describe('common periods', () => {
  it('are found within the extent', () => {
    expect(quickRange('last12', extent, present)).toEqual({ start: '2025-01', end: '2025-12' });
    expect(quickRange('lastYear', extent, present)).toEqual({ start: '2025-01', end: '2025-12' });
    expect(quickRange('whole', extent, present)).toEqual(extent);
    expect(quickRange('yearEarlier', extent, present)).toEqual({ start: '2022-03', end: '2023-02' });
  });
  it('differ where the extent ends within a year', () => {
    const short = { start: '2024-03', end: '2025-05' };
    expect(quickRange('last12', short, short)).toEqual({ start: '2024-06', end: '2025-05' });
    expect(quickRange('lastYear', short, short)).toBeNull();
    expect(quickRange('lastYear', { start: '2023-12', end: '2025-05' }, short)).toEqual({
      start: '2024-01',
      end: '2024-12',
    });
  });
  it('are absent where the extent does not hold them', () => {
    const tiny = { start: '2025-01', end: '2025-06' };
    expect(quickRange('last12', tiny, tiny)).toBeNull();
    expect(quickRange('yearEarlier', extent, { start: '2018-06', end: '2018-12' })).toBeNull();
  });
});

describe('moving an end', () => {
  it('takes the other end along when it is passed', () => {
    expect(moveEnd(present, 'start', '2023-09', extent)).toEqual({ start: '2023-09', end: '2024-02' });
    expect(moveEnd(present, 'start', '2025-01', extent)).toEqual({ start: '2025-01', end: '2025-01' });
    expect(moveEnd(present, 'end', '2020-05', extent)).toEqual({ start: '2020-05', end: '2020-05' });
  });
  it('stays within the extent', () => {
    expect(moveEnd(present, 'start', '2011-01', extent).start).toBe('2018-01');
    expect(moveEnd(present, 'end', '2031-01', extent).end).toBe('2025-12');
  });
  it('changes the year or the month alone', () => {
    expect(withYear('2023-03', '2019')).toBe('2019-03');
    expect(withMonthOfYear('2023-03', 11)).toBe('2023-12');
    expect(withMonthOfYear('2023-03', 0)).toBe('2023-01');
  });
});
