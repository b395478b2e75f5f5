import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded, suppressed } from '#core/cell.ts';
import { lastTwo, yearChange } from '#core/indicators/yearChange.ts';
import type { Interval } from '#core/intervals.ts';

const estimate = (cell: Cell, interval: Interval | null = null) => ({ cell, interval });

describe('a value against an earlier one', () => {
  it('rose or fell only where the intervals lie apart', () => {
    const now = estimate(rounded(50, 48, 52));
    expect(yearChange(now, estimate(rounded(40, 38, 42)))).toBe('rose');
    expect(yearChange(now, estimate(rounded(60, 58, 62)))).toBe('fell');
    expect(yearChange(now, estimate(rounded(45, 43, 48)))).toBe('unclear');
  });

  it('takes the interval of chance where there is one', () => {
    const wide = estimate(exact(0.5), { low: 0.4, high: 0.6 });
    expect(yearChange(wide, estimate(exact(0.45), { low: 0.35, high: 0.55 }))).toBe('unclear');
  });

  it('tells the same apart from what cannot be told', () => {
    expect(yearChange(estimate(exact(9)), estimate(exact(9)))).toBe('same');
    expect(yearChange(estimate(exact(9)), estimate(rounded(9, 8, 10)))).toBe('unclear');
    expect(yearChange(estimate(exact(9)), estimate(missing('not-collected')))).toBeNull();
    expect(yearChange(estimate(suppressed()), estimate(exact(9)))).toBeNull();
  });

  it('looks back past years without a value', () => {
    const year = (at: number, cell: Cell) => ({ year: at, actual: estimate(cell) });
    const line = {
      years: [
        year(2021, exact(1)),
        year(2022, missing('not-collected')),
        year(2023, exact(3)),
        year(2024, exact(4)),
      ],
    } as unknown as Parameters<typeof lastTwo>[0];
    expect(lastTwo(line, 2023).map((one) => one?.year)).toEqual([2023, 2021]);
    expect(lastTwo(line, 2020)).toEqual([null, null]);
  });
});
