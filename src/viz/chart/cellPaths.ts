import { boundsOf, type Cell, hasValue } from '#core/cell.ts';

/**
 * SVG paths of a series: its line, the band of its intervals, and a dot (a line of no length, for round ends) for each value
 * between two gaps. Line and band stop at a cell without a value.
 */
export function cellPaths(
  cells: readonly Cell[],
  x: (k: number) => number,
  y: (value: number) => number,
): { readonly line: string; readonly band: string; readonly dots: string } {
  const say = (value: number) => String(Math.round(value * 100) / 100);
  let line = '';
  let band = '';
  let dots = '';
  let stretch: number[] = [];
  const close = () => {
    const along = (ks: readonly number[], end: 'low' | 'high') =>
      ks.map((k) => `${say(x(k))} ${say(y(boundsOf(cells[k]!)![end]))}`);
    const [only] = stretch.length === 1 ? stretch : [];
    if (only !== undefined) {
      const { low, high } = boundsOf(cells[only]!)!;
      // A band over one place would have no width.
      if (low < high) band += `M${say(x(only) - 1.5)} ${say(y(high))}h3V${say(y(low))}h-3z`;
    } else if (stretch.some((k) => cells[k]!.kind === 'rounded'))
      band += `M${[...along(stretch, 'high'), ...along(stretch.toReversed(), 'low')].join('L')}z`;
    stretch = [];
  };
  cells.forEach((cell, k) => {
    if (!hasValue(cell)) {
      close();
      return;
    }
    const at = `${say(x(k))} ${say(y(cell.value))}`;
    line += `${stretch.length === 0 ? 'M' : 'L'}${at}`;
    const next = cells[k + 1];
    if (stretch.length === 0 && (next === undefined || !hasValue(next))) dots += `M${at}h0.01`;
    stretch.push(k);
  });
  close();
  return { line, band, dots };
}
