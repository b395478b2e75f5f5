import { useI18n } from '#i18n/I18nContext.tsx';
import { KeyList, type KindKey } from './KeyList.tsx';
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
  const kinds: KindKey[] = several
    ? series.map(({ id, label, color }) => ({
        id,
        label,
        color,
        mark: kind === 'lines' ? 'line' : 'plain',
      }))
    : [];
  if (total) kinds.push({ id: 'total', label: total.label, color: total.color, mark: 'line' });
  if (average) kinds.push({ id: 'average', label: t.chart.average, color: 'var(--ink)', mark: 'line' });
  if (marks.rounded && main && (kind === 'lines' || total))
    kinds.push({
      id: 'interval',
      label: t.chart.interval,
      color: several && !total ? 'var(--ink-faint)' : main.color,
      mark: 'band',
    });
  if (marks.suppressed) kinds.push({ id: 'suppressed', label: t.legend.suppressed, mark: 'hatched' });
  if (marks.missing) kinds.push({ id: 'missing', label: t.legend.missing, mark: 'dotted' });
  return (
    <KeyList kinds={kinds}>
      {brush && (
        <li className={styles.hint} data-no-picture>
          {t.chart.brush}
        </li>
      )}
    </KeyList>
  );
}
