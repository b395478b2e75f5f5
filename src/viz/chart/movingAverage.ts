import { type Cell, hasValue, missing, scaleCell, sumCells } from '#core/cell.ts';

/**
 * The trailing moving average of a series: each cell is the mean of itself and those before it. Its doubt is the mean of
 * their doubts (worst case). The first cells, whose window is not full, are missing; a window with a gap has the gap, and a
 * withheld part with known bounds widens the interval.
 */
export function movingAverage(cells: readonly Cell[], window = 12): Cell[] {
  return cells.map((_, k) => {
    if (k + 1 < window) return missing('not-collected');
    const sum = sumCells(cells.slice(k + 1 - window, k + 1));
    return hasValue(sum) ? scaleCell(sum, 1 / window) : sum;
  });
}
