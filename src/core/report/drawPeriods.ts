import { boundsOf, type Cell, hasValue } from '../cell.ts';
import { axisEnds, CHART_INK, CHART_WIDTH, chartKeys, chartText, gapBox, shifted } from './chartParts.ts';
import type { ChartData, ChartSeries } from './document.ts';
import { drawing, type SvgNode, svg } from './svg.ts';

const [LEFT, RIGHT, TOP, BOTTOM, HEIGHT] = [48, 12, 26, 40, 250];
/** With more periods several series become lines, since bars side by side would be threads. */
const MOST_GROUPS = 14;

/** Whether periods are drawn as lines: several series over more periods than columns side by side could show. */
export const isOfLines = ({ labels, series }: ChartData): boolean =>
  series.length > 1 && labels.length > MOST_GROUPS;

/** Columns along the line of time, or lines where several series run over many periods. */
export function drawPeriods(
  chart: ChartData,
  dir: 'ltr' | 'rtl',
  sayAxis: (value: number) => string,
): SvgNode {
  const { labels, series, unit } = chart;
  const mirrored = dir === 'rtl';
  const { low, high } = axisEnds(series.flatMap(({ cells }) => cells));
  const y = (value: number) => TOP + ((high - value) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const step = (CHART_WIDTH - LEFT - RIGHT) / Math.max(1, labels.length);
  const at = (k: number) => {
    const middle = LEFT + (k + 0.5) * step;
    return mirrored ? CHART_WIDTH - middle : middle;
  };
  const keys = chartKeys(series, dir);
  const marks = isOfLines(chart) ? series.flatMap(drawLine) : series.flatMap(drawColumns);
  // A label is about 6 pixels a letter; names of months differ by language, and must not touch.
  const widest = Math.max(0, ...labels.map((name) => name.length)) * 6 + 8;
  const every = Math.max(1, Math.ceil(widest / step));
  const names = labels.flatMap((name, k) =>
    k % every === 0 ? [chartText(at(k), HEIGHT - 22, 'middle', name, { size: 11 })] : [],
  );
  const unitAt = chartText(mirrored ? CHART_WIDTH - 4 : 4, 12, mirrored ? 'end' : 'start', unit, {
    colour: CHART_INK.soft,
    size: 11,
  });
  return drawing(
    CHART_WIDTH,
    keys.height + HEIGHT,
    ...keys.nodes,
    shifted(keys.height, [unitAt, ...grid(), ...marks, ...names]),
  );

  function grid(): SvgNode[] {
    const [x1, x2] = mirrored ? [RIGHT, CHART_WIDTH - LEFT] : [LEFT, CHART_WIDTH - RIGHT];
    const ticks = low < 0 ? [low, 0, high] : [0, high / 2, high];
    return ticks.flatMap((value) => [
      svg('line', { x1, x2, y1: y(value), y2: y(value), stroke: CHART_INK.line }),
      chartText(
        mirrored ? CHART_WIDTH - LEFT + 8 : LEFT - 8,
        y(value) + 4,
        mirrored ? 'start' : 'end',
        sayAxis(value),
        { colour: CHART_INK.soft, size: 11 },
      ),
    ]);
  }

  function drawColumns({ cells, texts, colour }: ChartSeries, n: number): SvgNode[] {
    const wide = Math.min(30, (step * 0.72) / series.length);
    return cells.flatMap((cell, k): SvgNode[] => {
      const offset = (n - (series.length - 1) / 2) * wide;
      const middle = at(k) + (mirrored ? -offset : offset);
      if (!hasValue(cell)) return [gapBox(middle - wide / 2, y(0) - 14, wide, 14, cell.kind)];
      const [from, to] = [Math.max(cell.value, 0), Math.min(cell.value, 0)].map(y) as [number, number];
      const shape = { x: middle - wide / 2, y: from, width: Math.max(0.8, wide - 1) };
      const parts = [
        svg('rect', { ...shape, height: Math.max(0.5, to - from), rx: 1.5, fill: `#${colour}` }),
      ];
      if (cell.kind === 'rounded')
        parts.push(svg('line', { x1: middle, x2: middle, ...ends(cell), stroke: CHART_INK.text }));
      if (texts[k] && series.length * labels.length <= MOST_GROUPS)
        parts.push(
          chartText(middle, y(Math.max(0, topOf(cell))) - 4, 'middle', texts[k], {
            colour: CHART_INK.soft,
            size: 10,
          }),
        );
      return parts;
    });
  }

  function ends({ low: from, high: to }: { readonly low: number; readonly high: number }) {
    return { y1: y(Math.max(low, from)), y2: y(to) };
  }

  /** A line that breaks where there is no number. */
  function drawLine({ cells, colour }: ChartSeries): SvgNode[] {
    let path = '';
    let pen = false;
    cells.forEach((cell, k) => {
      if (hasValue(cell)) path += `${pen ? 'L' : 'M'}${at(k).toFixed(1)} ${y(cell.value).toFixed(1)}`;
      pen = hasValue(cell);
    });
    if (path === '') return [];
    const stroke = { stroke: `#${colour}`, 'stroke-width': 2, 'stroke-linejoin': 'round' };
    return [svg('path', { d: path, fill: 'none', ...stroke })];
  }
}

const topOf = (cell: Cell): number => boundsOf(cell)?.high ?? 0;
