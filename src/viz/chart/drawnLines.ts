import { type Cell, missing } from '#core/cell.ts';
import { movingAverage } from './movingAverage.ts';
import type { ChartSeries, SeriesPoint } from './seriesPoints.ts';

/** A line over every month of the extent, in time order. */
export interface DrawnLine {
  readonly id: string;
  readonly color: string;
  readonly width: number;
  /** Whether the intervals of its cells are drawn as a band. */
  readonly band: boolean;
  readonly cells: readonly Cell[];
}

/** The id of the line of averages. */
export const AVERAGE = '12-month average';

/** The lines of a chart: its series unless they are columns, the total, and the average of whichever stands alone. */
export function drawnLines(
  points: readonly SeriesPoint[],
  series: readonly ChartSeries[],
  kind: 'lines' | 'columns',
  total: ChartSeries | undefined,
  average: boolean,
): DrawnLine[] {
  const cellsOf = ({ cells }: ChartSeries) =>
    points.map(({ month }) => cells.get(month) ?? missing('not-collected'));
  const alone = total ?? (series.length === 1 ? series[0] : undefined);
  const averaged = average && alone ? movingAverage(cellsOf(alone)) : null;
  const line = (one: ChartSeries): DrawnLine => ({
    id: one.id,
    color: one.color,
    width: averaged ? 1.25 : 1.75,
    band: true,
    cells: cellsOf(one),
  });
  return [
    ...(kind === 'lines' ? series.map(line) : []),
    ...(total ? [line(total)] : []),
    ...(averaged ? [{ id: AVERAGE, color: 'var(--ink)', width: 2.25, band: false, cells: averaged }] : []),
  ];
}
