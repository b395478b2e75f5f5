import { boundsOf, type Cell, hasValue } from '../cell.ts';
import type { ChartData } from './document.ts';
import { drawing, type SvgNode, svg } from './svg.ts';

const WIDTH = 640;
const INK = '#17201f';
const SOFT = '#46524f';
const LINE = '#dcdfdb';
const FONT = 'Noto Sans, Noto Sans Arabic, Arial, sans-serif';

/** Draws a chart from its data at 640 pixels wide; in a right-to-left language it reads from right to left. */
export const drawChart = (chart: ChartData, dir: 'ltr' | 'rtl'): SvgNode =>
  chart.kind === 'bars' ? drawBars(chart, dir) : drawMonths(chart, dir);

const label = (x: number, y: number, anchor: string, text: string, colour = INK, size = 13): SvgNode =>
  svg('text', { x, y, 'text-anchor': anchor, fill: colour, 'font-size': size, 'font-family': FONT }, text);

/** The greatest number that a cell may stand for; 0 for a gap without bounds. */
const topOf = (cell: Cell): number => boundsOf(cell)?.high ?? 0;

/** A round number at or above the value, for the end of an axis. */
function niceTop(value: number): number {
  if (!(value > 0)) return 1;
  const unit = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 3, 4, 5, 7.5, 10].map((m) => m * unit).find((top) => top >= value * 0.999) ?? 10 * unit;
}

function drawBars({ labels, cells, texts, colour }: ChartData, dir: 'ltr' | 'rtl'): SvgNode {
  const row = 30;
  const names = 170;
  const values = 190;
  const room = WIDTH - names - values;
  const scale = room / niceTop(Math.max(...cells.map(topOf), 0));
  // Everything is placed from the start of the line; a right-to-left page begins at the right.
  const x = (start: number, width = 0) => (dir === 'rtl' ? WIDTH - start - width : start);
  // Text anchors mean left and right here, whatever the script of the words.
  const nameAnchor = dir === 'rtl' ? 'start' : 'end';
  const valueAnchor = dir === 'rtl' ? 'end' : 'start';
  const rows = labels.flatMap((name, k): SvgNode[] => {
    const cell = cells[k]!;
    const y = k * row + 6;
    const middle = y + 14;
    const bounds = boundsOf(cell);
    const parts = [label(x(names - 10), middle, nameAnchor, name)];
    let end = names;
    if (hasValue(cell)) {
      const width = Math.max(1, cell.value * scale);
      parts.push(svg('rect', { x: x(names, width), y: y + 2, width, height: 16, rx: 2, fill: `#${colour}` }));
      end = names + width;
      if (cell.kind === 'rounded' && bounds) {
        const [a, b] = [names + Math.max(0, bounds.low) * scale, names + bounds.high * scale];
        const line = (x1: number, x2: number, y1: number, y2: number) =>
          svg('line', { x1: x(x1), x2: x(x2), y1, y2, stroke: INK, 'stroke-width': 1.25 });
        parts.push(line(a, b, y + 10, y + 10), line(a, a, y + 6, y + 14), line(b, b, y + 6, y + 14));
        end = Math.max(end, b);
      }
    } else {
      const width = 22;
      parts.push(
        svg('rect', {
          x: x(names, width),
          y: y + 2,
          width,
          height: 16,
          fill: 'none',
          stroke: '#8b938f',
          'stroke-dasharray': cell.kind === 'suppressed' ? '4 2' : '1 3',
        }),
      );
      end = names + width;
    }
    parts.push(label(x(end + 8), middle, valueAnchor, texts[k]!, SOFT, 12));
    return parts;
  });
  const height = labels.length * row + 10;
  return drawing(
    WIDTH,
    height,
    svg('line', { x1: x(names), x2: x(names), y1: 0, y2: height - 4, stroke: LINE }),
    ...rows,
  );
}

function drawMonths({ labels, cells, texts, colour, unit }: ChartData, dir: 'ltr' | 'rtl'): SvgNode {
  const [left, right, top, bottom] = [48, 12, 26, 40];
  const height = 250;
  const width = WIDTH - left - right;
  const most = niceTop(Math.max(...cells.map(topOf), 0));
  const y = (value: number) => top + (1 - value / most) * (height - top - bottom);
  const step = width / Math.max(1, labels.length);
  const mirrored = dir === 'rtl';
  const at = (k: number) => {
    const middle = left + (k + 0.5) * step;
    return mirrored ? WIDTH - middle : middle;
  };
  const axisX = mirrored ? WIDTH - left + 8 : left - 8;
  const axisAnchor = mirrored ? 'start' : 'end';
  const [x1, x2] = mirrored ? [right, WIDTH - left] : [left, WIDTH - right];
  const grid = [0, 0.5, 1].flatMap((part) => [
    svg('line', { x1, x2, y1: y(part * most), y2: y(part * most), stroke: LINE }),
    label(axisX, y(part * most) + 4, axisAnchor, axisText(part * most), SOFT, 11),
  ]);
  const bar = Math.min(30, step * 0.68);
  const bars = cells.flatMap((cell, k): SvgNode[] => {
    const middle = at(k);
    if (!hasValue(cell))
      return [
        svg('rect', {
          x: middle - bar / 2,
          y: y(0) - 14,
          width: bar,
          height: 14,
          fill: 'none',
          stroke: '#8b938f',
          'stroke-dasharray': cell.kind === 'suppressed' ? '4 2' : '1 3',
        }),
      ];
    const parts = [
      svg('rect', {
        x: middle - bar / 2,
        y: y(cell.value),
        width: bar,
        height: Math.max(0.5, y(0) - y(cell.value)),
        rx: 1.5,
        fill: `#${colour}`,
      }),
    ];
    if (cell.kind === 'rounded')
      parts.push(
        svg('line', { x1: middle, x2: middle, y1: y(Math.max(0, cell.low)), y2: y(cell.high), stroke: INK }),
      );
    if (cells.length <= 14) parts.push(label(middle, y(topOf(cell)) - 4, 'middle', texts[k]!, SOFT, 10));
    return parts;
  });
  // A label is about 6 pixels a letter; names of months differ by language, and must not touch.
  const widest = Math.max(0, ...labels.map((name) => name.length)) * 6 + 8;
  const every = Math.max(1, Math.ceil(widest / step));
  const months = labels.flatMap((name, k) =>
    k % every === 0 ? [label(at(k), height - 22, 'middle', name, INK, 11)] : [],
  );
  return drawing(
    WIDTH,
    height,
    label(mirrored ? WIDTH - 4 : 4, 12, mirrored ? 'end' : 'start', unit, SOFT, 11),
    ...grid,
    ...bars,
    ...months,
  );
}

const axisText = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));
