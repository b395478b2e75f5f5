import { describe, expect, it } from 'vitest';
import { exact } from '#core/cell.ts';
import { changeByUsual } from '#core/report/figures/changeByUsual.ts';

const YEARS = ['2020', '2021', '2022', '2023', '2024', '2025'];
const months = (perYear: (year: string) => number) =>
  YEARS.flatMap((year) =>
    Array.from({ length: 12 }, (_, m) => ({
      period: `${year}-${String(m + 1).padStart(2, '0')}`,
      count: exact(perYear(year)),
    })),
  );
const change = (perYear: (year: string) => number, rows = months(perYear)) =>
  changeByUsual(
    { current: exact(12 * perYear('2025')), previous: exact(12 * perYear('2024')) },
    rows,
    'count',
    { period: { start: '2025-01', end: '2025-12' } } as Parameters<typeof changeByUsual>[3],
  );

describe('changeByUsual', () => {
  it('is silent on a rise such as years usually bring', () => {
    const swing = (year: string) => (Number(year) % 2 === 0 ? 20 : 36);
    const result = change(swing);
    expect(result.cell).toMatchObject({ kind: 'rounded', value: expect.closeTo(0.8, 12) });
    expect(result.verdict).toBe('no-clear-change');
    // The same two counts without their past would pass for a rise.
    expect(change(swing, []).verdict).toBe('rise');
  });

  it('tells a rise after years that were alike', () => {
    expect(change((year) => (year === '2025' ? 36 : 20)).verdict).toBe('rise');
  });
});
