import { useMemo } from 'react';
import { boundsOf } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { useBook } from '#i18n/book.ts';
import { exploreBook } from '#i18n/explore/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { dragPeriod, toggleDistrict } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import type { AnyAsked } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useEvents } from '#views/useEvents.ts';
import type { HeatRow } from '#viz/chart/CalendarHeat.tsx';
import { EventList } from '#viz/chart/EventMarks.tsx';
import { MonthlySeries } from '#viz/chart/MonthlySeries.tsx';
import { sayEvents } from '#viz/chart/sayEvents.ts';
import styles from './ExploreScreen.module.css';

export interface DistrictMultiplesProps {
  readonly filters: Filters;
  readonly cases: string;
  readonly asked: AnyAsked;
  readonly rows: readonly HeatRow[];
}

/** One small series a district, all on one scale, so that heights can be compared; its name selects the district. */
export function DistrictMultiples({ filters, cases, asked, rows }: DistrictMultiplesProps) {
  const words = useBook(exploreBook);
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const act = useAct();
  const events = useEvents();
  const chosen = filters.districts;
  // All districts, so that a scale is that of every one, whichever are chosen.
  const max = useMemo(
    () =>
      Math.max(
        0,
        ...rows.flatMap(({ cells }) => [...cells.values()].map((cell) => boundsOf(cell)?.high ?? 0)),
      ),
    [rows],
  );
  const printed = rows.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  return (
    <QueryFrame
      id="multiples"
      title={words.multiples}
      subtitle={cases}
      level={2}
      asked={[asked]}
      height={320}
      printed={
        <DataTable
          caption={words.multiples}
          columns={[
            { id: 'adm2_name', label: t.coverage.area, kind: 'text', value: ({ row }) => row.label },
            { id: 'period', label: t.chart.period, kind: 'period', value: ({ month }) => month },
            { id: 'count', label: cases, kind: 'cell', unit: 'cases', value: ({ cell }) => cell },
          ]}
          rows={printed.flatMap((row) => [...row.cells].map(([month, cell]) => ({ row, month, cell })))}
          rowId={({ row, month }) => `${row.id} ${month}`}
        />
      }
    >
      <div className={styles.multiples}>
        {rows.map((row) => (
          <section key={row.id} data-dim={(chosen.length > 0 && !chosen.includes(row.id)) || undefined}>
            <h3 className={styles.small}>
              <button
                type="button"
                aria-pressed={chosen.includes(row.id)}
                onClick={() => act(toggleDistrict(row.id))}
              >
                {row.label}
              </button>
            </h3>
            <MonthlySeries
              label={`${row.label}: ${cases}`}
              extent={catalog.extent}
              series={[{ id: row.id, label: row.label, color: 'var(--disputes-5)', cells: row.cells }]}
              unit="cases"
              legend={false}
              height={140}
              events={events}
              eventList={false}
              max={max}
              period={filters.period}
              onPeriodChange={(period) => act(dragPeriod(period))}
            />
          </section>
        ))}
      </div>
      <EventList texts={sayEvents(events, format)} />
    </QueryFrame>
  );
}
