import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded, suppressed } from '#core/cell.ts';
import { cellPaths } from '#viz/chart/cellPaths.ts';
import { AVERAGE, drawnLines } from '#viz/chart/drawnLines.ts';
import { eventLabels } from '#viz/chart/eventLabels.ts';
import { drawnEnds, linearScale } from '#viz/chart/linearScale.ts';
import { movingAverage } from '#viz/chart/movingAverage.ts';
import { seriesPoints } from '#viz/chart/seriesPoints.ts';

describe('movingAverage', () => {
  it('waits for a full window', () => {
    expect(movingAverage([exact(1), exact(2), exact(6)], 3)).toEqual([
      missing('not-collected'),
      missing('not-collected'),
      exact(3),
    ]);
  });
  it('carries the mean doubt, never a bare number', () => {
    expect(movingAverage([rounded(10, 6, 14), rounded(20, 16, 24)], 2)[1]).toEqual({
      kind: 'rounded',
      value: 15,
      low: 11,
      high: 19,
    });
    expect(movingAverage([exact(10), suppressed(1, 4)], 2)[1]).toMatchObject({
      kind: 'rounded',
      low: 5.5,
      high: 7,
    });
  });
  it('breaks at a gap until the gap has left the window', () => {
    const cells = movingAverage([exact(1), suppressed(), exact(1), exact(1), missing('not-published')], 2);
    expect(cells.map(({ kind }) => kind)).toEqual([
      'missing',
      'suppressed',
      'suppressed',
      'exact',
      'missing',
    ]);
  });
});

describe('cellPaths', () => {
  const x = (k: number) => k * 10;
  const y = (value: number) => 100 - value;
  it('breaks the line at gaps and draws a lone value as a dot', () => {
    const paths = cellPaths([exact(1), exact(2), suppressed(1, 4), exact(0), missing('not-collected')], x, y);
    expect(paths.line).toBe('M0 99L10 98M30 100');
    expect(paths.dots).toBe('M30 100h0.01');
    expect(paths.band).toBe('');
  });
  it('never draws a withheld cell as zero', () => {
    expect(cellPaths([suppressed(), suppressed(1, 4)], x, y)).toEqual({ line: '', band: '', dots: '' });
  });
  it('draws the interval around rounded values', () => {
    expect(cellPaths([rounded(10, 6, 14), rounded(20, 16, 24)], x, y).band).toBe('M0 86L10 76L10 84L0 94z');
    expect(cellPaths([rounded(10, 6, 14)], x, y).band).toBe('M-1.5 86h3V94h-3z');
  });
});

describe('drawnLines', () => {
  const extent = { start: '2021-01', end: '2021-12' };
  const one = (id: string, cell: Cell) => ({
    id,
    label: id,
    color: 'black',
    cells: new Map([['2021-01', cell]]),
  });
  const two = [one('a', exact(1)), one('b', exact(2))];
  const ids = (...args: Parameters<typeof drawnLines>) => drawnLines(...args).map(({ id }) => id);
  it('averages the only series or the total, and never one of several', () => {
    const points = seriesPoints(extent, two);
    expect(ids(points, two, 'lines', undefined, true)).toEqual(['a', 'b']);
    expect(ids(points, two, 'columns', one('t', exact(3)), true)).toEqual(['t', AVERAGE]);
    expect(ids(points, two.slice(0, 1), 'lines', undefined, true)).toEqual(['a', AVERAGE]);
  });
});

describe('eventLabels', () => {
  const marks = [
    { x: 10, width: 100 },
    { x: 50, width: 100 },
    { x: 300, width: 60 },
  ];
  it.each(['ltr', 'rtl'] as const)('keeps labels apart and inside (%s)', (dir) => {
    const labels = eventLabels(marks, 0, 340, dir);
    labels.forEach((a, i) => {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.left + marks[i]!.width).toBeLessThanOrEqual(340);
      labels.forEach((b, j) => {
        if (i === j || a.lane !== b.lane) return;
        const apart = a.left + marks[i]!.width <= b.left || b.left + marks[j]!.width <= a.left;
        expect(apart).toBe(true);
      });
    });
  });
  it('lets no line cross the label of a lower lane', () => {
    const labels = eventLabels(marks, 0, 340, 'ltr');
    expect(labels[0]!.lane).toBe(1);
    expect(labels[1]!.lane).toBe(0);
  });
  it('lets no line cross a label, also where the last has no room after its line', () => {
    const positions = fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(positions, fc.constantFrom('ltr' as const, 'rtl' as const), (at, dir) => {
        // So short that somewhere two neighbours stand farther apart than their labels are wide: a way exists.
        const some = at.map((x, k) => ({ x, width: 35 + 5 * k }));
        const labels = eventLabels(some, 0, 600, dir);
        labels.forEach(({ left, lane }, i) => {
          some.forEach(({ x }, j) => {
            if (i === j || x <= left + 1 || x >= left + some[i]!.width - 1) return;
            expect(labels[j]!.lane).toBeLessThan(lane);
          });
        });
      }),
    );
  });
});

describe('linearScale', () => {
  it('encloses zero and every finite end, and lets infinite ends run off', () => {
    const items = [
      { cell: rounded(0.1, -0.1, 0.3), interval: { low: -0.4, high: Number.POSITIVE_INFINITY } },
    ];
    const scale = linearScale(drawnEnds(items));
    expect(scale.low).toBeLessThanOrEqual(-0.4);
    expect(scale.high).toBeGreaterThanOrEqual(0.3);
    expect(scale.at(Number.POSITIVE_INFINITY)).toBe(100);
    expect(scale.ticks).toContain(0);
  });
  it('gives withheld cells without bounds no influence', () => {
    expect(linearScale(drawnEnds([{ cell: suppressed() }, { cell: exact(8) }])).high).toBe(8);
  });
});
