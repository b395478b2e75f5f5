import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, exact, missing, rounded, sumCells, suppressed } from '#core/cell.ts';
import { CELL_SUM_SUFFIXES, cellSumSql, readCellSum } from '#queries/cellSum.ts';
import { anyCell } from '../core/fixtures/arbitraryCells.ts';

/** What the SQL of `cellSumSql` returns over stored cells: a count's four columns, nulls left out of sums. */
function sumOf(cells: readonly Cell[]): Record<string, number> {
  const stored = cells.map((cell) => ({
    kind: cell.kind,
    value: 'value' in cell ? cell.value : null,
    low: 'low' in cell ? cell.low : cell.kind === 'exact' ? cell.value : null,
    high: 'high' in cell ? cell.high : cell.kind === 'exact' ? cell.value : null,
  }));
  const sum = (pick: (cell: (typeof stored)[number]) => number | null | undefined) =>
    stored.reduce((total, cell) => total + (pick(cell) ?? 0), 0);
  const tally = (test: (cell: (typeof stored)[number]) => boolean) => stored.filter(test).length;
  return {
    n: sum(
      (cell) => cell.value ?? (cell.low == null || cell.high == null ? null : (cell.low + cell.high) / 2),
    ),
    n_low: sum((cell) => cell.low),
    n_high: sum((cell) => cell.high),
    n_cells: stored.length,
    n_suppressed: tally((cell) => cell.kind === 'suppressed'),
    n_unbounded: tally((cell) => cell.kind === 'suppressed' && cell.low == null),
    n_missing: tally((cell) => cell.kind === 'missing'),
  };
}
const read = (cells: readonly Cell[], cellsPerRow = cells.length) =>
  readCellSum(sumOf(cells), 'n', cellsPerRow);

describe('cellSumSql', () => {
  it('names every column that is read, casts each, and nothing else', () => {
    const names = [...cellSumSql('n').matchAll(/ AS (n\w*)/g)].map((match) => match[1]);
    expect(names.sort()).toEqual(['n', ...CELL_SUM_SUFFIXES.map((suffix) => `n${suffix}`)].sort());
    for (const line of cellSumSql('n').split(',\n'))
      expect(line.trim()).toMatch(/^CAST\(.* AS (DOUBLE|INTEGER)\) AS n/);
    expect(Object.keys(sumOf([])).sort()).toEqual(names.sort());
  });
});

describe('readCellSum', () => {
  it.each([
    ['one exact cell', [exact(7)], exact(7)],
    ['zero', [exact(0)], exact(0)],
    ['one rounded cell', [rounded(10, 8, 12)], rounded(10, 8, 12)],
    ['one withheld cell', [suppressed(1, 4)], suppressed(1, 4)],
    ['one withheld cell without bounds', [suppressed()], suppressed()],
    ['a withheld part', [exact(7), suppressed(1, 4)], rounded(9.5, 8, 11)],
    ['a withheld part without bounds', [exact(7), suppressed()], suppressed()],
    ['withheld parts whose bounds meet', [exact(7), suppressed(1, 1)], suppressed(8, 8)],
    ['a missing part', [exact(7), missing('not-collected')], missing('not-collected')],
  ])('reads %s', (_, cells, answer) => expect(read(cells)).toEqual(answer));

  it('knows a cell that is not there from a zero', () => {
    expect(read([], 1)).toEqual(missing('not-collected'));
    expect(read([exact(3), exact(4)], 3)).toEqual(missing('not-collected'));
  });
  it('throws when cells were counted twice, or a number is not one', () => {
    expect(() => read([exact(3), exact(4)], 1)).toThrow('2 cells where the cover has 1');
    expect(() => readCellSum({ ...sumOf([exact(3)]), n_low: '3' }, 'n', 1)).toThrow('n_low is string');
    expect(() => readCellSum({ ...sumOf([exact(3)]), n_cells: 1n }, 'n', 1)).toThrow('n_cells is bigint');
  });
  it('agrees with the sum of cells', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 1, maxLength: 8 }), (known) => {
        const cells = known.map(({ cell }) => cell);
        const expected = sumCells(cells);
        // Storage keeps that a cell is missing, not why.
        expect(read(cells)).toEqual(expected.kind === 'missing' ? missing('not-collected') : expected);
      }),
    );
  });
});
