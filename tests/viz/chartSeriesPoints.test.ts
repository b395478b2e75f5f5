import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded, suppressed } from '#core/cell.ts';
import {
  columnParts,
  gapRuns,
  highestOf,
  marksShown,
  monthGap,
  seriesPoints,
} from '#viz/chart/seriesPoints.ts';

const series = (id: string, cells: Record<string, Cell>) => ({
  id,
  label: id,
  color: 'black',
  cells: new Map(Object.entries(cells)),
});
const extent = { start: '2020-11', end: '2021-02' };

describe('seriesPoints', () => {
  it('has every month of the extent, and says that an absent month was not collected', () => {
    const points = seriesPoints(extent, [series('a', { '2020-12': exact(0) })]);
    expect(points.map(({ month }) => month)).toEqual(['2020-11', '2020-12', '2021-01', '2021-02']);
    expect(points.map(({ at }) => at - points[0]!.at)).toEqual([0, 1, 2, 3]);
    expect(points[0]!.cells).toEqual([missing('not-collected')]);
    expect(points[1]!.cells).toEqual([exact(0)]);
  });
});

describe('columnParts', () => {
  it('stacks values first and hatches withheld parts over the interval that the rule reveals', () => {
    expect(columnParts([suppressed(1, 4), rounded(10, 6, 14), exact(3)])).toEqual([
      { series: 1, from: 0, to: 10, fill: 'plain' },
      { series: 2, from: 10, to: 13, fill: 'plain' },
      { series: 0, from: 13, to: 17, fill: 'hatched' },
    ]);
  });
  it('draws nothing for zero, for a gap and for a part withheld without bounds', () => {
    expect(columnParts([exact(0), missing('not-published'), suppressed()])).toEqual([]);
  });
});

describe('gaps', () => {
  it('never takes zero for a gap, nor a withheld cell with bounds', () => {
    expect(monthGap([exact(0)])).toBeNull();
    expect(monthGap([suppressed(1, 4)])).toBeNull();
  });
  it('ranks absent over withheld', () => {
    expect(monthGap([suppressed(), missing('not-collected')])).toBe('missing');
    expect(monthGap([exact(5), suppressed()])).toBe('suppressed');
  });
  it('joins neighbours of one kind and splits at a change', () => {
    const points = seriesPoints(extent, [
      series('a', { '2020-11': suppressed(), '2020-12': suppressed(), '2021-02': exact(1) }),
    ]);
    const first = points[0]!.at;
    expect(gapRuns(points)).toEqual([
      { gap: 'suppressed', from: first, to: first + 1 },
      { gap: 'missing', from: first + 2, to: first + 2 },
    ]);
  });
});

describe('highestOf', () => {
  const points = seriesPoints({ start: '2021-01', end: '2021-01' }, [
    series('a', { '2021-01': rounded(10, 6, 14) }),
    series('b', { '2021-01': suppressed(1, 4) }),
  ]);
  it('holds the upper ends of intervals side by side', () => expect(highestOf(points, false)).toBe(14));
  it('holds the stack with the widest reading of what is withheld', () =>
    expect(highestOf(points, true)).toBe(14));
  it('holds a stack higher than any part', () => {
    const tall = seriesPoints({ start: '2021-01', end: '2021-01' }, [
      series('a', { '2021-01': exact(10) }),
      series('b', { '2021-01': exact(9) }),
    ]);
    expect(highestOf(tall, true)).toBe(19);
    expect(highestOf(tall, false)).toBe(10);
  });
  it('is zero without any number', () => expect(highestOf([], true)).toBe(0));
});

it('marksShown names only the marks that occur', () => {
  expect(marksShown([exact(1), rounded(5, 1, 9)])).toEqual({
    rounded: true,
    suppressed: false,
    missing: false,
  });
});
