import { boundsOf, type Cell, hasValue, missing } from '#core/cell.ts';
import { listMonths, type Month, monthIndex, type Period } from '#core/period.ts';

/** One line or one layer of a stack: a cell a month. A month that is not in `cells` was not collected. */
export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  /** A CSS colour, such as `var(--disputes-5)`. */
  readonly color: string;
  readonly cells: ReadonlyMap<Month, Cell>;
}

/** One month of a chart. `at` is its month index, the numeric position on the time axis. */
export interface SeriesPoint {
  readonly month: Month;
  readonly at: number;
  /** One cell a series, in the order of the series. */
  readonly cells: readonly Cell[];
}

/** Every month of the extent, with the cell of each series. */
export function seriesPoints(extent: Period, series: readonly ChartSeries[]): SeriesPoint[] {
  return listMonths(extent).map((month) => ({
    month,
    at: monthIndex(month),
    cells: series.map(({ cells }) => cells.get(month) ?? missing('not-collected')),
  }));
}

/** One layer of one month's column: where it starts and ends on the value axis, and how it is filled. */
export interface ColumnPart {
  readonly series: number;
  readonly from: number;
  readonly to: number;
  /** A withheld part is drawn hatched over the interval that its rule reveals. */
  readonly fill: 'plain' | 'hatched';
}

/** A month's column, bottom up: parts with values first, then those withheld with known bounds. Missing parts have none. */
export function columnParts(cells: readonly Cell[]): ColumnPart[] {
  const parts: ColumnPart[] = [];
  let top = 0;
  const add = (series: number, height: number, fill: ColumnPart['fill']) => {
    if (height <= 0) return;
    parts.push({ series, from: top, to: top + height, fill });
    top += height;
  };
  cells.forEach((cell, series) => {
    if (hasValue(cell)) add(series, cell.value, 'plain');
  });
  cells.forEach((cell, series) => {
    if (cell.kind === 'suppressed') add(series, boundsOf(cell)?.high ?? 0, 'hatched');
  });
  return parts;
}

/**
 * A month that cannot be drawn as a height: `missing` when any part has no number, `suppressed` when any is withheld without
 * bounds. Null when every part can be drawn.
 */
export function monthGap(cells: readonly Cell[]): 'missing' | 'suppressed' | null {
  if (cells.some((cell) => cell.kind === 'missing')) return 'missing';
  return cells.some((cell) => boundsOf(cell) === null) ? 'suppressed' : null;
}

/** Neighbouring months with the same gap, as one stretch of the time axis. */
export interface GapRun {
  readonly gap: 'missing' | 'suppressed';
  readonly from: number;
  readonly to: number;
}

export function gapRuns(points: readonly SeriesPoint[]): GapRun[] {
  const runs: GapRun[] = [];
  for (const { at, cells } of points) {
    const gap = monthGap(cells);
    if (!gap) continue;
    const last = runs.at(-1);
    if (last && last.gap === gap && last.to === at - 1) runs[runs.length - 1] = { ...last, to: at };
    else runs.push({ gap, from: at, to: at });
  }
  return runs;
}

/** Which honest marks a chart of these cells needs explained. */
export interface MarksShown {
  readonly rounded: boolean;
  readonly suppressed: boolean;
  readonly missing: boolean;
}

export function marksShown(cells: Iterable<Cell>): MarksShown {
  const kinds = new Set<string>();
  for (const cell of cells) kinds.add(cell.kind);
  return {
    rounded: kinds.has('rounded'),
    suppressed: kinds.has('suppressed'),
    missing: kinds.has('missing'),
  };
}

/** The largest number that the drawing must hold: the upper end of every interval, stacked or side by side. 0 when empty. */
export function highestOf(points: readonly SeriesPoint[], stacked: boolean): number {
  let highest = 0;
  for (const { cells } of points) {
    const heights = cells.map((cell) => boundsOf(cell)?.high ?? 0);
    if (stacked) heights.push(columnParts(cells).at(-1)?.to ?? 0);
    for (const height of heights) if (Number.isFinite(height)) highest = Math.max(highest, height);
  }
  return highest;
}
