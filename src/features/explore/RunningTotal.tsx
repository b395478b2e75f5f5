import { useMemo } from 'react';
import { missing } from '#core/cell.ts';
import { cumulate, shiftBack } from '#core/exploring/cumulate.ts';
import type { Filters } from '#core/filters.ts';
import { listMonths } from '#core/period.ts';
import { useBook } from '#i18n/book.ts';
import { exploreBook } from '#i18n/explore/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { incidentsByMonth } from '#queries/incidentsByMonth.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useEvents } from '#views/useEvents.ts';
import { MonthlySeries } from '#viz/chart/MonthlySeries.tsx';

const GAP = missing('not-collected');
const COLOURS = ['var(--disputes-5)', 'var(--arrivals-5)', 'var(--ink-faint)'] as const;

/** The running total of the period against the same months of the years before, with the doubt that adds up. */
export function RunningTotal({ filters, cases }: { readonly filters: Filters; readonly cases: string }) {
  const words = useBook(exploreBook);
  const { t, format } = useI18n();
  const events = useEvents();
  const asked = useAsk(incidentsByMonth, filters);
  const { period } = filters;
  const series = useMemo(() => {
    const cells = new Map((asked.rows ?? []).map((row) => [row.period, row.count] as const));
    const labels = [
      fill(words.runningNow, { period: format.period(period) }),
      words.runningBefore,
      words.runningTwo,
    ];
    return labels.flatMap((label, years) => {
      const shifted = shiftBack(cells, period, years);
      if (shifted.size < listMonths(period).length) return [];
      return [{ id: `before-${years}`, label, color: COLOURS[years]!, cells: cumulate(shifted, period) }];
    });
  }, [asked.rows, period, words, format]);
  return (
    <QueryFrame
      id="running"
      title={words.running}
      subtitle={cases}
      level={2}
      asked={[asked]}
      height={300}
      footer={words.runningHint}
      table={
        <DataTable
          caption={words.running}
          captionHidden
          columns={[
            { id: 'period', label: t.chart.period, kind: 'period', value: (month) => month },
            ...series.map(
              ({ id, label, cells }) =>
                ({
                  id,
                  label,
                  kind: 'cell',
                  unit: 'cases',
                  value: (month: string) => cells.get(month) ?? GAP,
                }) as const,
            ),
          ]}
          rows={listMonths(period)}
          rowId={(month) => month}
        />
      }
    >
      <MonthlySeries
        events={events}
        label={`${words.running}: ${cases}`}
        extent={period}
        series={series}
        unit="cases"
        height={280}
      />
    </QueryFrame>
  );
}
