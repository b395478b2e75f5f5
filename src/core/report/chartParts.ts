import { boundsOf, type Cell } from '../cell.ts';
import type { ChartSeries } from './document.ts';
import { type SvgNode, svg } from './svg.ts';

/** Width of every printed chart in CSS pixels. */
export const CHART_WIDTH = 640;
export const CHART_INK = { text: '#17201f', soft: '#46524f', line: '#dcdfdb', gap: '#8b938f' } as const;
const FONT = 'Noto Sans, Noto Sans Arabic, Arial, sans-serif';

/** A line of text; `anchor` means left and right here, whatever the script of the words. */
export const chartText = (
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  text: string,
  { colour = CHART_INK.text as string, size = 13 } = {},
): SvgNode =>
  svg('text', { x, y, 'text-anchor': anchor, fill: colour, 'font-size': size, 'font-family': FONT }, text);

/** The box that stands for a number that is withheld (dashed) or absent (dotted). */
export const gapBox = (x: number, y: number, width: number, height: number, kind: Cell['kind']): SvgNode =>
  svg('rect', {
    x,
    y,
    width,
    height,
    fill: 'none',
    stroke: CHART_INK.gap,
    'stroke-dasharray': kind === 'suppressed' ? '4 2' : '1 3',
  });

/** A round number at or above a positive value. */
function niceAbove(value: number): number {
  if (!(value > 0)) return 0;
  const unit = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 3, 4, 5, 7.5, 10].map((m) => m * unit).find((top) => top >= value * 0.999) ?? 10 * unit;
}

/** The ends of an axis that holds every number with its doubt and zero; round, and never of no length. */
export function axisEnds(cells: readonly Cell[]): { readonly low: number; readonly high: number } {
  const bounds = cells.flatMap((cell) => boundsOf(cell) ?? []);
  const high = niceAbove(Math.max(0, ...bounds.map((one) => one.high)));
  const least = Math.min(0, ...bounds.map((one) => one.low));
  const low = least === 0 ? 0 : -niceAbove(-least);
  return high === 0 && low === 0 ? { low: 0, high: 1 } : { low, high };
}

/** Letters of 13 pixels take about this many pixels each. */
const LETTER = 6.7;

/** Text in at most `most` lines of a width in pixels; what does not fit ends in three dots. */
export function wrapText(text: string, width: number, most: number): string[] {
  const room = Math.max(6, Math.floor(width / LETTER));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length > most) lines.splice(most - 1, lines.length, lines.slice(most - 1).join(' '));
  return lines.map((line) => (line.length > room + 2 ? `${line.slice(0, room - 1).trimEnd()}…` : line));
}

/** What each colour stands for, in lines from the start of the chart; nothing for a single series. */
export function chartKeys(
  series: readonly ChartSeries[],
  dir: 'ltr' | 'rtl',
): { readonly height: number; readonly nodes: readonly SvgNode[] } {
  if (series.length < 2) return { height: 0, nodes: [] };
  let [at, line] = [0, 0];
  const nodes = series.flatMap(({ label, colour }) => {
    const width = 20 + label.length * LETTER + 18;
    if (at > 0 && at + width > CHART_WIDTH) {
      at = 0;
      line++;
    }
    const [start, y] = [at, line * 20 + 4];
    at += width;
    const x = (offset: number, size = 0) =>
      dir === 'rtl' ? CHART_WIDTH - start - offset - size : start + offset;
    return [
      svg('rect', { x: x(0, 12), y, width: 12, height: 12, rx: 2, fill: `#${colour}` }),
      chartText(x(18), y + 11, dir === 'rtl' ? 'end' : 'start', label, { size: 12 }),
    ];
  });
  return { height: (line + 1) * 20 + 8, nodes };
}

/** A chart's parts moved down. */
export const shifted = (by: number, nodes: readonly SvgNode[]): SvgNode =>
  svg('g', { transform: `translate(0 ${by})` }, ...nodes);
