import { boundsOf, type Cell, hasValue } from '#core/cell.ts';
import type { Interval } from '#core/intervals.ts';
import styles from './CellTrack.module.css';
import type { LinearScale } from './linearScale.ts';

export interface CellTrackProps {
  readonly cell: Cell;
  readonly scale: LinearScale;
  readonly color: string;
  /** A bar from zero, or a dot. */
  readonly shape: 'bar' | 'dot';
  /** A wider interval than the cell's own, such as one with sampling in doubt; drawn as the thin part of the whisker. */
  readonly interval?: Interval | null | undefined;
  /** A value marked by a line across, such as the governorate's. */
  readonly reference?: number | undefined;
  readonly grid?: boolean;
}

/** One cell on a horizontal scale. Its words stand beside it, so it is hidden from screen readers. */
export function CellTrack({ cell, scale, color, shape, interval, reference, grid }: CellTrackProps) {
  const bounds = boundsOf(cell);
  return (
    <span
      className={styles.track}
      style={{ '--mark': color, '--zero-at': `${scale.at(0)}%` } as React.CSSProperties}
      aria-hidden="true"
    >
      {grid &&
        scale.ticks.map((tick) => (
          <i key={tick} className={styles.grid} style={{ insetInlineStart: `${scale.at(tick)}%` }} />
        ))}
      <i className={styles.zero} />
      {reference !== undefined && (
        <i className={styles.reference} style={{ insetInlineStart: `${scale.at(reference)}%` }} />
      )}
      {hasValue(cell) ? (
        <>
          {shape === 'bar' && <i className={styles.bar} style={stretch(scale, 0, cell.value)} />}
          {interval && <i className={styles.thin} style={stretch(scale, interval.low, interval.high)} />}
          {interval && interval.high > scale.high && <i className={styles.beyond} />}
          {cell.kind === 'rounded' && (
            <i
              className={shape === 'bar' ? styles.whisker : styles.thick}
              style={stretch(scale, cell.low, cell.high)}
            />
          )}
          {shape === 'dot' && (
            <i className={styles.dot} style={{ insetInlineStart: `${scale.at(cell.value)}%` }} />
          )}
        </>
      ) : cell.kind === 'suppressed' ? (
        bounds ? (
          <i className={`${styles.hatched} ${styles.bounded}`} style={stretch(scale, 0, bounds.high)} />
        ) : (
          <i className={`${styles.hatched} ${styles.chip}`} />
        )
      ) : (
        <i className={`${styles.dotted} ${styles.chip}`} />
      )}
    </span>
  );
}

const stretch = (scale: LinearScale, from: number, to: number) => {
  const [start, end] = [scale.at(Math.min(from, to)), scale.at(Math.max(from, to))];
  return { insetInlineStart: `${start}%`, inlineSize: `${end - start}%` };
};
