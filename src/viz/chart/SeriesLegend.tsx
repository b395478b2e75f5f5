import { useI18n } from '#i18n/I18nContext.tsx';
import { Swatch } from '#ui/Swatch.tsx';
import styles from './MonthlySeries.module.css';
import type { ChartSeries, MarksShown } from './seriesPoints.ts';

export interface SeriesLegendProps {
  readonly series: readonly ChartSeries[];
  readonly kind: 'lines' | 'columns';
  readonly total?: ChartSeries | undefined;
  readonly average: boolean;
  readonly marks: MarksShown;
  /** Whether the reader can draw a period over the months. */
  readonly brush: boolean;
}

/** Names what is drawn: the series when there are several, and only those honest marks that occur. */
export function SeriesLegend({ series, kind, total, average, marks, brush }: SeriesLegendProps) {
  const { t } = useI18n();
  const main = total ?? series[0];
  const several = series.length > 1 || total !== undefined;
  return (
    <ul className={styles.legend}>
      {several &&
        series.map(({ id, label, color }) => (
          <li key={id}>
            <Swatch kind={kind === 'lines' ? 'line' : 'plain'} color={color} />
            {label}
          </li>
        ))}
      {total && (
        <li>
          <Swatch kind="line" color={total.color} />
          {total.label}
        </li>
      )}
      {average && (
        <li>
          <Swatch kind="line" color="var(--ink)" />
          {t.chart.average}
        </li>
      )}
      {marks.rounded && main && (kind === 'lines' || total) && (
        <li>
          <Swatch kind="band" color={several && !total ? 'var(--ink-faint)' : main.color} />
          {t.chart.interval}
        </li>
      )}
      {marks.suppressed && (
        <li>
          <Swatch kind="hatched" />
          {t.legend.suppressed}
        </li>
      )}
      {marks.missing && (
        <li>
          <Swatch kind="dotted" />
          {t.legend.missing}
        </li>
      )}
      {brush && (
        <li className={styles.hint} data-no-picture>
          {t.chart.brush}
        </li>
      )}
    </ul>
  );
}
