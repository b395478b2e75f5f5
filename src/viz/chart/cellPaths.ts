import { boundsOf, type Cell, hasValue } from '#core/cell.ts';

/** SVG paths of a series: its line, and the band of its intervals. Both stop at a cell without a value. */
export function cellPaths(
  cells: readonly Cell[],
  x: (k: number) => number,
  y: (value: number) => number,
): { readonly line: string; readonly band: string } {
  const say = (value: number) => String(Math.round(value * 100) / 100);
  let line = '';
  let band = '';
  let stretch: number[] = [];
  const close = () => {
    const along = (ks: readonly number[], end: 'low' | 'high') =>
      ks.map((k) => `${say(x(k))} ${say(y(boundsOf(cells[k]!)![end]))}`);
    if (stretch.some((k) => cells[k]!.kind === 'rounded'))
      band += `M${[...along(stretch, 'high'), ...along(stretch.toReversed(), 'low')].join('L')}z`;
    stretch = [];
  };
  cells.forEach((cell, k) => {
    if (!hasValue(cell)) {
      close();
      return;
    }
    line += `${stretch.length === 0 ? 'M' : 'L'}${say(x(k))} ${say(y(cell.value))}`;
    // A value between two gaps is a dot: a line of no length.
    const next = cells[k + 1];
    if (stretch.length === 0 && (next === undefined || !hasValue(next))) line += 'h0.01';
    stretch.push(k);
  });
  close();
  return { line, band };
}
