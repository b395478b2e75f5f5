import { useId } from 'react';
import { boundsOf, type Cell, hasValue } from '#core/cell.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { SvgPatterns, svgFill } from '../map/SvgPatterns.tsx';
import { cellPaths } from './cellPaths.ts';
import styles from './Sparkline.module.css';

export interface SparklineProps {
  /** Cells in time order, evenly spaced. */
  readonly cells: readonly Cell[];
  /** A CSS colour, such as `var(--disputes-5)`. */
  readonly color: string;
  /** The whole drawing in words, since it has no axis. */
  readonly label: string;
  /** First and last position of the chosen period in `cells`, shaded. */
  readonly selected?: readonly [first: number, last: number];
  /** What was aimed at, place by place; null where nothing was. Drawn as short lines. */
  readonly targets?: readonly (number | null)[];
  /** Top of the scale when several sparklines share one; the data's highest bound unless told. */
  readonly max?: number;
  /** Pixels; 40 unless told. The width is that of its place. */
  readonly height?: number;
}

const WIDTH = 200;

/** A series in the space of a word: line, interval, gaps left open, withheld stretches hatched. Zero is the bottom. */
export function Sparkline({ cells, color, label, selected, targets = [], max, height = 40 }: SparklineProps) {
  const { dir } = useI18n();
  const id = useId();
  const highest = Math.max(
    max ?? 0,
    ...cells.map((cell) => boundsOf(cell)?.high ?? 0),
    ...targets.map((target) => target ?? 0),
  );
  const step = WIDTH / Math.max(1, cells.length);
  const x = (k: number) => (dir === 'rtl' ? WIDTH - (k + 0.5) * step : (k + 0.5) * step);
  const y = (value: number) => 1 + (height - 2) * (1 - (highest > 0 ? value / highest : 0));
  const { line, band, dots } = cellPaths(cells, x, y);
  const column = (from: number, to: number) => ({
    x: Math.min(x(from), x(to)) - step / 2,
    width: (to - from + 1) * step,
    y: 0,
    height,
  });
  const last = cells.findLastIndex(hasValue);
  return (
    <svg
      className={styles.sparkline}
      viewBox={`0 0 ${WIDTH} ${height}`}
      height={height}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <SvgPatterns id={id} />
      {selected && <rect {...column(...selected)} className={styles.selected} />}
      {cells.map((cell, k) =>
        hasValue(cell) ? null : (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a position in time is what tells these marks apart
            key={k}
            {...column(k, k)}
            fill={svgFill(id, cell.kind, [])}
            opacity={0.7}
          />
        ),
      )}
      <path d={band} fill={color} fillOpacity={0.22} />
      <path className={styles.base} d={`M0 ${height - 0.5}H${WIDTH}`} />
      <path className={styles.line} d={line} stroke={color} />
      <path className={styles.dot} d={dots} stroke={color} />
      <path
        className={styles.target}
        d={targets
          .map((target, k) =>
            target === null ? '' : `M${x(k) - step / 2.6} ${y(target)}h${(2 * step) / 2.6}`,
          )
          .join('')}
      />
      {last >= 0 && (
        // A line of no length with round ends stays a round dot when the drawing is stretched.
        <path className={styles.dot} d={`M${x(last)} ${y(valueAt(cells, last))}h0.001`} stroke={color} />
      )}
    </svg>
  );
}

const valueAt = (cells: readonly Cell[], k: number): number => {
  const cell = cells[k];
  return cell && hasValue(cell) ? cell.value : 0;
};
