import type { Cell } from '#core/cell.ts';
import type { CellUnit } from '#i18n/format.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { Swatch } from '#ui/Swatch.tsx';
import note from './ChartTooltip.module.css';
import type { ChartEvent } from './EventLayer.tsx';
import styles from './MonthlySeries.module.css';
import type { ChartSeries, SeriesPoint } from './seriesPoints.ts';

export interface SeriesTooltipProps {
  readonly point: SeriesPoint | undefined;
  readonly series: readonly ChartSeries[];
  readonly unit?: CellUnit | undefined;
  readonly total?: ChartSeries | undefined;
  readonly events: readonly ChartEvent[];
}

/** One month in words: every series with its doubt or its reason. */
export function SeriesTooltip({ point, series, unit, total, events }: SeriesTooltipProps) {
  const { t, format } = useI18n();
  if (!point) return null;
  const whole = total?.cells.get(point.month);
  const alone = series.length === 1 && !total;
  return (
    <div className={note.tooltip} role="status">
      <p className={note.head}>{format.month(point.month)}</p>
      <dl className={note.rows}>
        {series.map(({ id, label, color }, k) => (
          <div key={id} className={note.row}>
            <dt className={alone ? styles.hidden : undefined}>
              <CellSwatch cell={point.cells[k]!} color={color} />
              {label}
            </dt>
            <dd>{format.cell(point.cells[k]!, unit)}</dd>
          </div>
        ))}
        {whole && (
          <div className={`${note.row} ${note.total}`}>
            <dt>{t.chart.total}</dt>
            <dd>{format.cell(whole, unit)}</dd>
          </div>
        )}
      </dl>
      {events
        .filter(({ month }) => month === point.month)
        .map(({ label }) => (
          <p key={label} className={note.more}>
            {label}
          </p>
        ))}
    </div>
  );
}

const CellSwatch = ({ cell, color }: { readonly cell: Cell; readonly color: string }) =>
  cell.kind === 'suppressed' ? (
    <Swatch kind="hatched" />
  ) : cell.kind === 'missing' ? (
    <Swatch kind="dotted" />
  ) : (
    <Swatch kind="plain" color={color} />
  );
