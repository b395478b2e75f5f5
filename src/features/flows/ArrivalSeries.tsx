import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { MOVEMENTS, type Movement } from '#core/schema/arrival.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { arrivalsByMonth } from '#queries/arrivalsByMonth.ts';
import { arrivalsTotalByMonth } from '#queries/arrivalsTotalByMonth.ts';
import { dragPeriod } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useEvents } from '#views/useEvents.ts';
import { MonthlySeries } from '#viz/chart/MonthlySeries.tsx';

const HEIGHT = 280;
const COLOURS: Readonly<Record<Movement, string>> = {
  tribe: 'var(--arrivals-7)',
  several_families: 'var(--arrivals-5)',
  single_family: 'var(--arrivals-3)',
};

/** Households that arrived month by month, stacked by kind of movement under the published total. */
export function ArrivalSeries({ filters }: { readonly filters: Filters }) {
  const { t, format } = useI18n();
  const events = useEvents();
  const { catalog } = useAtlas();
  const act = useAct();
  const nameOf = useAreaNames();
  const kinds = useAsk(arrivalsByMonth, filters);
  const total = useAsk(arrivalsTotalByMonth, filters);
  const series = useMemo(
    () =>
      MOVEMENTS.filter((code) => filters.movements.length === 0 || filters.movements.includes(code)).map(
        (code) => ({
          id: code,
          label: t.codes.movement[code],
          color: COLOURS[code],
          cells: new Map<string, Cell>(
            kinds.rows?.filter((row) => row.movement === code).map((row) => [row.period, row.households]),
          ),
        }),
      ),
    [kinds.rows, filters.movements, t],
  );
  const totals = useMemo(() => new Map(total.rows?.map((row) => [row.period, row.households])), [total.rows]);
  const where =
    filters.districts.length === 0 ? t.filters.allDistricts : format.list(filters.districts.map(nameOf));
  return (
    <QueryFrame
      id="arrivals"
      title={t.flows.series}
      subtitle={where}
      level={2}
      asked={[kinds, total]}
      height={HEIGHT}
      table={
        <DataTable
          caption={t.flows.series}
          captionHidden
          columns={[
            { id: 'period', label: t.chart.period, kind: 'period', value: (row) => row.period },
            ...series.map(({ id, label }) => ({
              id,
              label,
              kind: 'cell' as const,
              value: (row: { period: string }) =>
                series.find((one) => one.id === id)?.cells.get(row.period) ??
                ({ kind: 'missing', reason: 'not-collected' } as const),
              unit: 'households' as const,
            })),
            {
              id: 'households',
              label: t.chart.total,
              kind: 'cell',
              value: (row) => row.households,
              unit: 'households',
            },
          ]}
          rows={total.rows ?? []}
          rowId={(row) => row.period}
        />
      }
    >
      <MonthlySeries
        events={events}
        label={t.flows.series}
        kind="columns"
        extent={catalog.extent}
        series={series}
        total={{ id: 'total', label: t.chart.total, color: 'var(--ink)', cells: totals }}
        unit="households"
        height={HEIGHT}
        period={filters.period}
        onPeriodChange={(period) => act(dragPeriod(period))}
      />
    </QueryFrame>
  );
}
