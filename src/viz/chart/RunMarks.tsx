import { boundsOf, hasValue } from '#core/cell.ts';
import { cellPaths } from './cellPaths.ts';
import styles from './RunChart.module.css';
import type { DrawnRun, RunScale } from './runScale.ts';

/** One run on the plot: columns or stems from the level, dots with whiskers, or a line with its band. */
export function RunMarks({
  run,
  scale,
  level,
}: {
  readonly run: DrawnRun;
  readonly scale: RunScale;
  readonly level: number;
}) {
  const { look, color, cells } = run;
  const { x, y, step } = scale;
  if (look === 'line' || look === 'dashed') {
    const { line, band, dots } = cellPaths(cells, x, y);
    return (
      <g stroke={color}>
        <path className={styles.band} d={band} fill={color} />
        <path className={styles.line} d={line} data-look={look} />
        <path className={styles.dots} d={dots} />
      </g>
    );
  }
  const wide = look === 'columns' ? Math.min(28, step * 0.7) : Math.max(1, Math.min(4, step * 0.5));
  const radius = look === 'dots' ? Math.max(1.5, Math.min(3.5, step * 0.45)) : 0;
  return (
    <g fill={color} stroke={color}>
      {cells.map((cell, k) => {
        if (!hasValue(cell)) return null;
        const bounds = boundsOf(cell)!;
        const [top, bottom] = [y(Math.max(cell.value, level)), y(Math.min(cell.value, level))];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is its index
          <g key={k}>
            {look !== 'dots' && (
              <rect
                x={x(k) - wide / 2}
                y={top}
                width={wide}
                height={Math.max(0.5, bottom - top)}
                className={styles.column}
              />
            )}
            {bounds.high > bounds.low && (
              <line x1={x(k)} x2={x(k)} y1={y(bounds.low)} y2={y(bounds.high)} className={styles.whisker} />
            )}
            {look === 'dots' && <circle cx={x(k)} cy={y(cell.value)} r={radius} className={styles.point} />}
          </g>
        );
      })}
    </g>
  );
}
