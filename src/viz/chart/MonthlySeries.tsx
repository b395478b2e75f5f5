import { lazy, Suspense } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import type { MonthlySeriesChartProps } from './MonthlySeriesChart.tsx';

/** Height in pixels of a chart that is not told otherwise. */
const HEIGHT = 260;

const load = () => import('./MonthlySeriesChart.tsx');
const Chart = lazy(async () => ({ default: (await load()).MonthlySeriesChart }));

export interface MonthlySeriesProps extends Omit<MonthlySeriesChartProps, 'height'> {
  /** Height of the drawing in pixels, its legend not counted. 260 unless told. */
  readonly height?: number;
}

/** Cells month by month, as lines with their interval or as stacked columns; the chart's code arrives when first drawn. */
export function MonthlySeries({ height = HEIGHT, ...props }: MonthlySeriesProps) {
  const { t } = useI18n();
  return (
    <Suspense fallback={<Skeleton height={`${height}px`} label={t.app.loading} />}>
      <Chart height={height} {...props} />
    </Suspense>
  );
}
