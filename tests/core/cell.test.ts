import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  CELL_KINDS,
  type Cell,
  compareCells,
  exact,
  hasValue,
  missing,
  rounded,
  scaleCell,
  sumCells,
  suppressed,
} from '#core/cell.ts';
import { anyCell, doubtfulCell, exactCell, numberCell } from './fixtures/arbitraryCells.ts';

describe('making cells', () => {
  it('makes a rounded cell without width exact', () => {
    expect(rounded(5, 5, 5)).toEqual(exact(5));
    expect(rounded(5, 3, 7)).toEqual({ kind: 'rounded', value: 5, low: 3, high: 7 });
  });
  it.each([
    [5, 6, 7],
    [8, 6, 7],
    [Number.NaN, 1, 2],
    [1, Number.NaN, 2],
    [2, 3, 1],
  ])('refuses %d outside [%d, %d]', (value, low, high) => {
    expect(() => rounded(value, low, high)).toThrow(RangeError);
  });
  it('withholds with both bounds or none', () => {
    expect(suppressed(1, 4)).toEqual({ kind: 'suppressed', low: 1, high: 4 });
    expect(suppressed(1)).toEqual({ kind: 'suppressed' });
    expect(suppressed()).toEqual({ kind: 'suppressed' });
  });
  it('lists every kind once', () => {
    const kinds = [exact(0), rounded(1, 0, 2), suppressed(), missing('low-base')].map((cell) => cell.kind);
    expect(CELL_KINDS).toEqual(kinds);
  });
});

describe('sumCells', () => {
  it('is exact zero over nothing, and zero is a number', () => {
    expect(sumCells([])).toEqual(exact(0));
    expect(hasValue(exact(0))).toBe(true);
  });
  it('carries the doubt of its parts', () => {
    expect(sumCells([exact(3), exact(4)])).toEqual(exact(7));
    expect(sumCells([exact(3), rounded(10, 8, 12)])).toEqual(rounded(13, 11, 15));
    expect(sumCells([exact(3), suppressed(1, 4)])).toEqual(rounded(5.5, 4, 7));
    expect(sumCells([suppressed(1, 4)])).toEqual(suppressed(1, 4));
    expect(sumCells([exact(3), suppressed()])).toEqual(suppressed());
    expect(sumCells([suppressed(), missing('not-collected')])).toEqual(missing('not-collected'));
  });
  it('does not make an exact number of withheld ones whose bounds meet', () => {
    expect(sumCells([exact(3), suppressed(1, 1)])).toEqual(suppressed(4, 4));
  });

  it('is never exact when a part is not', () => {
    fc.assert(
      fc.property(fc.array(anyCell), doubtfulCell, fc.array(anyCell), (before, doubtful, after) => {
        const sum = sumCells([...before, doubtful, ...after].map((known) => known.cell));
        expect(sum.kind).not.toBe('exact');
      }),
    );
  });
  it('is exact when every part is', () => {
    fc.assert(
      fc.property(fc.array(exactCell), (parts) => {
        const total = parts.reduce((sum, known) => sum + known.truth, 0);
        expect(sumCells(parts.map((known) => known.cell))).toEqual(exact(total));
      }),
    );
  });
  it('has bounds that hold the true sum', () => {
    fc.assert(
      fc.property(fc.array(anyCell), (parts) => {
        const sum = sumCells(parts.map((known) => known.cell));
        const bounds = boundsOf(sum);
        if (!bounds) return;
        const truth = parts.reduce((total, known) => total + known.truth, 0);
        expect(truth).toBeGreaterThanOrEqual(bounds.low);
        expect(truth).toBeLessThanOrEqual(bounds.high);
      }),
    );
  });
  it('does not depend on how the parts are gathered', () => {
    fc.assert(
      fc.property(fc.array(numberCell), fc.array(numberCell), (a, b) => {
        const cells = (list: typeof a) => list.map((known) => known.cell);
        const whole = sumCells([...cells(a), ...cells(b)]);
        expect(sumCells([sumCells(cells(a)), sumCells(cells(b))])).toEqual(whole);
      }),
    );
  });
});

describe('scaleCell', () => {
  it('scales value and bounds, keeps kinds and gaps', () => {
    expect(scaleCell(exact(4), 0.5)).toEqual(exact(2));
    expect(scaleCell(rounded(4, 2, 6), 0.5)).toEqual(rounded(2, 1, 3));
    expect(scaleCell(suppressed(1, 4), 2)).toEqual(suppressed(2, 8));
    expect(scaleCell(suppressed(), 2)).toEqual(suppressed());
    expect(scaleCell(missing('not-published'), 2)).toEqual(missing('not-published'));
    fc.assert(
      fc.property(anyCell, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), ({ cell }, factor) => {
        expect(scaleCell(cell, factor).kind).toBe(cell.kind);
      }),
    );
  });
  it.each([0, -1, Number.NaN])('refuses the factor %d', (factor) => {
    expect(() => scaleCell(exact(1), factor)).toThrow(RangeError);
  });
});

describe('compareCells', () => {
  it('ranks values from the largest, then withheld, then missing', () => {
    const cells: Cell[] = [missing('low-base'), exact(1), suppressed(1, 4), rounded(9, 8, 10), exact(0)];
    expect(cells.sort(compareCells)).toEqual([
      rounded(9, 8, 10),
      exact(1),
      exact(0),
      suppressed(1, 4),
      missing('low-base'),
    ]);
  });
  it('is a consistent order', () => {
    fc.assert(
      fc.property(anyCell, anyCell, anyCell, ({ cell: a }, { cell: b }, { cell: c }) => {
        expect(Math.sign(compareCells(a, b))).toBe(0 - Math.sign(compareCells(b, a)));
        if (compareCells(a, b) <= 0 && compareCells(b, c) <= 0)
          expect(compareCells(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
