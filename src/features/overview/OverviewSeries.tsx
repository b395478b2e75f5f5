import { useMemo } from 'react';
import type { Filters } from '#core/filters.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { arrivalsTotalByMonth } from '#queries/arrivalsTotalByMonth.ts';
import { incidentsByMonth } from '#queries/incidentsByMonth.ts';
import { dragPeriod } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { MonthlySeries } from '#viz/chart/MonthlySeries.tsx';

const HEIGHT = 150;

/** Cases and arrivals month by month on one time axis, each with the brush. */
export function OverviewSeries({ filters, cases }: { readonly filters: Filters; readonly cases: string }) {
  const { t } = useI18n();
  const { catalog } = useAtlas();
  const act = useAct();
  const incidents = useAsk(incidentsByMonth, filters);
  const arrivals = useAsk(arrivalsTotalByMonth, filters);
  const caseMonths = useMemo(
    () => new Map(incidents.rows?.map((row) => [row.period, row.count])),
    [incidents.rows],
  );
  const arrivalMonths = useMemo(
    () => new Map(arrivals.rows?.map((row) => [row.period, row.households])),
    [arrivals.rows],
  );
  const brush = {
    period: filters.period,
    onPeriodChange: (period: Filters['period']) => act(dragPeriod(period)),
  };
  return (
    <>
      <QueryFrame
        id="months-cases"
        title={cases}
        subtitle={t.overview.series}
        asked={[incidents]}
        height={HEIGHT}
        level={2}
        table={
          <DataTable
            caption={cases}
            captionHidden
            columns={[
              { id: 'period', label: t.chart.period, kind: 'period', value: (row) => row.period },
              { id: 'count', label: cases, kind: 'cell', value: (row) => row.count, unit: 'cases' },
            ]}
            rows={incidents.rows ?? []}
            rowId={(row) => row.period}
          />
        }
      >
        <MonthlySeries
          label={cases}
          extent={catalog.extent}
          series={[{ id: 'cases', label: cases, color: 'var(--disputes-5)', cells: caseMonths }]}
          unit="cases"
          average
          height={HEIGHT}
          {...brush}
        />
      </QueryFrame>
      <QueryFrame
        id="months-arrivals"
        title={t.overview.householdsArrived}
        subtitle={t.overview.series}
        asked={[arrivals]}
        height={HEIGHT}
        level={2}
        table={
          <DataTable
            caption={t.overview.householdsArrived}
            captionHidden
            columns={[
              { id: 'period', label: t.chart.period, kind: 'period', value: (row) => row.period },
              {
                id: 'households',
                label: t.flows.households,
                kind: 'cell',
                value: (row) => row.households,
                unit: 'households',
              },
            ]}
            rows={arrivals.rows ?? []}
            rowId={(row) => row.period}
          />
        }
      >
        <MonthlySeries
          label={t.overview.householdsArrived}
          extent={catalog.extent}
          series={[
            {
              id: 'households',
              label: t.flows.households,
              color: 'var(--arrivals-5)',
              cells: arrivalMonths,
            },
          ]}
          unit="households"
          average
          height={HEIGHT}
          {...brush}
        />
      </QueryFrame>
    </>
  );
}
