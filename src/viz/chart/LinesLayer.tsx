import { useActiveTooltipDataPoints, useIsTooltipActive, usePlotArea, ZIndexLayer } from 'recharts';
import { hasValue } from '#core/cell.ts';
import { monthIndex, type Period } from '#core/period.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { cellPaths } from './cellPaths.ts';
import type { DrawnLine } from './drawnLines.ts';
import styles from './MonthlySeries.module.css';
import { monthScale } from './monthScale.ts';
import type { SeriesPoint } from './seriesPoints.ts';

export interface LinesLayerProps {
  readonly lines: readonly DrawnLine[];
  readonly extent: Period;
  /** The value at the top of the plot. */
  readonly top: number;
}

/** Lines with their bands, each one path: a line element of the chart library with a dot a month costs ten times as much. */
export function LinesLayer({ lines, extent, top }: LinesLayerProps) {
  const { dir } = useI18n();
  const plot = usePlotArea();
  if (!plot) return null;
  const scale = monthScale(plot, extent, top, dir);
  const first = monthIndex(extent.start);
  const paths = lines.map(({ cells }) => cellPaths(cells, (k) => scale.x(first + k), scale.y));
  return (
    <>
      <ZIndexLayer zIndex={100}>
        {lines.map(
          ({ id, color, band }, k) =>
            band && <path key={id} className={styles.band} d={paths[k]!.band} fill={color} />,
        )}
      </ZIndexLayer>
      <ZIndexLayer zIndex={400}>
        {lines.map(({ id, color, width }, k) => (
          <g key={id} className={styles.line} stroke={color}>
            <path d={paths[k]!.line} strokeWidth={width} />
            <path d={paths[k]!.dots} strokeWidth={width + 2.5} />
          </g>
        ))}
      </ZIndexLayer>
    </>
  );
}

/** The values of the month that the tooltip tells about. */
export function ActiveDots({ lines, extent, top }: LinesLayerProps) {
  const { dir } = useI18n();
  const plot = usePlotArea();
  const isActive = useIsTooltipActive();
  const point = useActiveTooltipDataPoints<SeriesPoint>()?.[0];
  if (!plot || !isActive || !point) return null;
  const scale = monthScale(plot, extent, top, dir);
  const k = point.at - monthIndex(extent.start);
  return (
    <ZIndexLayer zIndex={1200}>
      {lines.map(({ id, color, cells }) => {
        const cell = cells[k];
        return cell && hasValue(cell) ? (
          <circle
            key={id}
            className={styles.dot}
            cx={scale.x(point.at)}
            cy={scale.y(cell.value)}
            r={3.5}
            fill={color}
          />
        ) : null;
      })}
    </ZIndexLayer>
  );
}
