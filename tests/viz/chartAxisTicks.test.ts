import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '#core/period.ts';
import { closeTop, countTicks, timeTicks, valueTicks, yearTurns } from '#viz/chart/axisTicks.ts';

describe('valueTicks', () => {
  it('steps by 1, 2 or 5', () => {
    expect(valueTicks(0, 43, 5)).toEqual([0, 10, 20, 30, 40, 50]);
    expect(valueTicks(0, 0.31, 4)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    expect(valueTicks(-0.4, 0.9, 4)).toEqual([-0.5, 0, 0.5, 1]);
  });
  it('encloses the data in few even steps', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        (low, span) => {
          const ticks = valueTicks(low, low + span, 5);
          const slack = span * 1e-6 + 1e-6;
          expect(ticks[0]!).toBeLessThanOrEqual(low + slack);
          expect(ticks.at(-1)!).toBeGreaterThanOrEqual(low + span - slack);
          expect(ticks.length).toBeLessThanOrEqual(8);
        },
      ),
    );
  });
  it('survives no data', () => expect(valueTicks(0, 0)).toEqual([0, 1]));
});

describe('countTicks', () => {
  it.each([0, 1, 2, 3, 7, 12, 999])('has whole ticks that hold %i', (high) => {
    const ticks = countTicks(high);
    expect(ticks.every(Number.isInteger)).toBe(true);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)!).toBeGreaterThanOrEqual(high);
  });
});

describe('closeTop', () => {
  it('leaves out a last step that would be mostly empty', () => {
    expect(closeTop([0, 50, 100, 150], 110)).toEqual({ ticks: [0, 50, 100], top: 110 });
    expect(closeTop([0, 50, 100, 150], 100)).toEqual({ ticks: [0, 50, 100], top: 100 });
    expect(closeTop([0, 50, 100, 150], 130)).toEqual({ ticks: [0, 50, 100, 150], top: 150 });
    expect(closeTop([0, 1], 0)).toEqual({ ticks: [0, 1], top: 1 });
  });
});

describe('timeTicks', () => {
  const eight = { start: '2018-01', end: '2025-12' };
  it('labels each year in the middle of its months', () => {
    const ticks = timeTicks(eight, { months: 6, years: 12 });
    expect(ticks.map(({ code }) => code)).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(ticks[0]!.at).toBe(monthIndex('2018-01') + 5.5);
  });
  it('thins years from the newest back', () => {
    expect(timeTicks(eight, { months: 3, years: 4 }).map(({ code }) => code)).toEqual([
      '2019',
      '2021',
      '2023',
      '2025',
    ]);
  });
  it('labels a short extent by months that return every year', () => {
    const ticks = timeTicks({ start: '2024-09', end: '2025-12' }, { months: 6, years: 8 });
    expect(ticks.map(({ code }) => code)).toEqual(['2024-10', '2025-01', '2025-04', '2025-07', '2025-10']);
  });
  it('leaves a year of few months without a label', () => {
    expect(
      timeTicks({ start: '2019-10', end: '2023-03' }, { months: 4, years: 9 }).map((t) => t.code),
    ).toEqual(['2020', '2021', '2022']);
  });
});

it('yearTurns lie before each January inside the extent, not at its edge', () => {
  expect(yearTurns({ start: '2018-01', end: '2020-03' })).toEqual([
    monthIndex('2019-01') - 0.5,
    monthIndex('2020-01') - 0.5,
  ]);
});
