import { useMemo } from 'react';
import type { Filters } from '#core/filters.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { incidentsByMonth } from '#queries/incidentsByMonth.ts';
import { dragPeriod } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { MonthlySeries } from '#viz/chart/MonthlySeries.tsx';

const HEIGHT = 280;

/** Cases month by month for the selected districts, with the brush that sets the period of every view. */
export function IncidentSeries({ filters, cases }: { readonly filters: Filters; readonly cases: string }) {
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const act = useAct();
  const nameOf = useAreaNames();
  const asked = useAsk(incidentsByMonth, filters);
  const cells = useMemo(() => new Map(asked.rows?.map((row) => [row.period, row.count])), [asked.rows]);
  const where =
    filters.districts.length === 0 ? t.filters.allDistricts : format.list(filters.districts.map(nameOf));
  return (
    <QueryFrame
      id="months"
      title={t.trends.series}
      subtitle={`${cases} · ${where}`}
      level={2}
      asked={[asked]}
      height={HEIGHT}
      table={
        <DataTable
          caption={cases}
          captionHidden
          columns={[
            { id: 'period', label: t.chart.period, kind: 'period', value: (row) => row.period },
            { id: 'count', label: cases, kind: 'cell', value: (row) => row.count, unit: 'cases' },
          ]}
          rows={asked.rows ?? []}
          rowId={(row) => row.period}
        />
      }
    >
      <MonthlySeries
        label={cases}
        extent={catalog.extent}
        series={[{ id: 'cases', label: cases, color: 'var(--disputes-5)', cells }]}
        unit="cases"
        average
        height={HEIGHT}
        period={filters.period}
        onPeriodChange={(period) => act(dragPeriod(period))}
      />
    </QueryFrame>
  );
}
