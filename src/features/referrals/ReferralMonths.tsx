import { useMemo } from 'react';
import { type Cell, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { listMonths } from '#core/period.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { programmeBook } from '#i18n/programme/book.ts';
import { referralsByMonth } from '#queries/referralsByMonth.ts';
import { dragPeriod } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { SEX_COLOURS } from '#views/sexColours.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useEvents } from '#views/useEvents.ts';
import { useTogether } from '#views/useTogether.ts';
import { MonthlySeries } from '#viz/chart/MonthlySeries.tsx';

const TOTAL = '_T';
const GAP = missing('not-collected');
const HEIGHT = 280;

/** Referrals of women and men month by month under the published total, with the brush. */
export function ReferralMonths({ filters }: { readonly filters: Filters }) {
  const { referrals: words } = useBook(programmeBook);
  const { t } = useI18n();
  const { catalog } = useAtlas();
  const act = useAct();
  const events = useEvents();
  const asked = useAsk(referralsByMonth, useTogether(filters));
  const cells = useMemo(() => {
    const of = (sex: string) =>
      new Map<string, Cell>(
        asked.rows?.filter((row) => row.sex === sex).map((row) => [row.period, row.referrals]),
      );
    return { [TOTAL]: of(TOTAL), female: of('female'), male: of('male') };
  }, [asked.rows]);
  const series = (['female', 'male'] as const).map((sex) => ({
    id: sex,
    label: t.adults[sex],
    color: SEX_COLOURS[sex],
    cells: cells[sex],
  }));
  const total = { id: 'total', label: words.total, color: 'var(--ink)', cells: cells[TOTAL] };
  return (
    <QueryFrame
      id="referrals"
      title={words.months}
      subtitle={t.filters.allDistricts}
      level={2}
      asked={[asked]}
      height={HEIGHT}
      table={
        <DataTable
          caption={words.months}
          captionHidden
          columns={[
            { id: 'period', label: t.chart.period, kind: 'period', value: (month) => month },
            ...[total, ...series].map((one) => ({
              id: one.id,
              label: one.label,
              kind: 'cell' as const,
              value: (month: string) => one.cells.get(month) ?? GAP,
              unit: 'referrals' as const,
            })),
          ]}
          rows={listMonths(catalog.extent)}
          rowId={(month) => month}
        />
      }
    >
      <MonthlySeries
        label={words.months}
        extent={catalog.extent}
        kind="columns"
        series={series}
        total={total}
        unit="referrals"
        events={events}
        height={HEIGHT}
        period={filters.period}
        onPeriodChange={(period) => act(dragPeriod(period))}
      />
    </QueryFrame>
  );
}
