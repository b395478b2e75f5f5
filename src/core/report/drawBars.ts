import { boundsOf, type Cell, hasValue } from '../cell.ts';
import {
  axisEnds,
  CHART_INK,
  CHART_WIDTH,
  chartKeys,
  chartText,
  gapBox,
  shifted,
  wrapText,
} from './chartParts.ts';
import type { ChartData } from './document.ts';
import { drawing, type SvgNode, svg } from './svg.ts';

const NAMES = 190;
const VALUES = 150;
const THICK = 16;

/** Bars from top to bottom, several side by side where there are several series; whiskers hold the doubt. */
export function drawBars({ labels, series }: ChartData, dir: 'ltr' | 'rtl'): SvgNode {
  const { low, high } = axisEnds(series.flatMap(({ cells }) => cells));
  const room = CHART_WIDTH - NAMES - VALUES;
  const scale = room / (high - low);
  const zero = NAMES - low * scale;
  // Everything is placed from the start of the line; a right-to-left page begins at the right.
  const x = (start: number, width = 0) => (dir === 'rtl' ? CHART_WIDTH - start - width : start);
  const [nameAnchor, valueAnchor] = dir === 'rtl' ? (['start', 'end'] as const) : (['end', 'start'] as const);
  const bar = series.length > 1 ? 13 : THICK;
  const keys = chartKeys(series, dir);
  let top = 4;
  const rows: SvgNode[] = [];
  labels.forEach((name, k) => {
    const lines = wrapText(name, NAMES - 14, 3);
    const height = Math.max(series.length * (bar + 2), lines.length * 15) + 10;
    const middle = top + height / 2;
    lines.forEach((line, n) => {
      const y = middle + 4.5 + (n - (lines.length - 1) / 2) * 15;
      rows.push(chartText(x(NAMES - 10), y, nameAnchor, line));
    });
    series.forEach(({ cells, texts, colour }, n) => {
      const y = middle + (n - series.length / 2) * (bar + 2) + 1;
      const drawn = drawBar(cells[k]!, y, bar, colour);
      rows.push(...drawn.nodes);
      if (texts[k]) {
        const words = chartText(x(drawn.end + 6), y + bar - 3.5, valueAnchor, texts[k], {
          colour: CHART_INK.soft,
          size: series.length > 1 ? 11 : 12,
        });
        rows.push(words);
      }
    });
    top += height;
  });
  return drawing(
    CHART_WIDTH,
    keys.height + top + 2,
    ...keys.nodes,
    shifted(keys.height, [
      svg('line', { x1: x(zero), x2: x(zero), y1: 0, y2: top - 2, stroke: CHART_INK.line }),
      ...rows,
    ]),
  );

  function drawBar(cell: Cell, y: number, thick: number, colour: string) {
    if (!hasValue(cell)) return { nodes: [gapBox(x(zero, 22), y, 22, thick, cell.kind)], end: zero + 22 };
    const at = (value: number) => zero + value * scale;
    const [from, to] = [Math.min(zero, at(cell.value)), Math.max(zero, at(cell.value))];
    const width = Math.max(1, to - from);
    const fill = `#${colour}`;
    const nodes = [svg('rect', { x: x(from, width), y, width, height: thick, rx: 2, fill })];
    const bounds = boundsOf(cell);
    if (cell.kind !== 'rounded' || !bounds) return { nodes, end: to };
    const line = (x1: number, x2: number, y1: number, y2: number) =>
      svg('line', { x1: x(x1), x2: x(x2), y1, y2, stroke: CHART_INK.text, 'stroke-width': 1.25 });
    const [a, b, half] = [at(bounds.low), at(bounds.high), y + thick / 2];
    nodes.push(line(a, b, half, half), line(a, a, half - 4, half + 4), line(b, b, half - 4, half + 4));
    return { nodes, end: Math.max(to, b) };
  }
}
