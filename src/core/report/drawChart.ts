import type { ChartData } from './document.ts';
import { drawBars } from './drawBars.ts';
import { drawPeriods } from './drawPeriods.ts';
import type { SvgNode } from './svg.ts';

/**
 * Draws a chart from its data at 640 pixels wide; in a right-to-left language it reads from right to left. `sayAxis` writes
 * the numbers of an axis.
 */
export const drawChart = (
  chart: ChartData,
  dir: 'ltr' | 'rtl',
  sayAxis: (value: number) => string,
): SvgNode => (chart.kind === 'bars' ? drawBars(chart, dir) : drawPeriods(chart, dir, sayAxis));
