import { useMemo } from 'react';
import type { Cell } from '#core/cell.ts';
import { makeScale } from '#core/classes.ts';
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
import { CalendarHeat, type HeatRow } from '#viz/chart/CalendarHeat.tsx';
import { Legend } from '#viz/Legend.tsx';
import styles from './ExploreScreen.module.css';

const CLASSES = 6;
const HEIGHT = 240;

export interface DistrictCalendarProps {
  readonly filters: Filters;
  readonly cases: string;
  readonly asked: AnyAsked;
  readonly rows: readonly HeatRow[];
}

/** Every district and month at one glance, linked to the period and the districts of all screens. */
export function DistrictCalendar({ filters, cases, asked, rows }: DistrictCalendarProps) {
  const words = useBook(exploreBook);
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const act = useAct();
  const events = useEvents();
  const cells = useMemo(() => rows.flatMap((row) => [...row.cells.values()]), [rows]);
  const scale = useMemo(() => makeScale(cells, 'quantile', CLASSES), [cells]);
  const flat = useMemo(
    () => rows.flatMap((row) => [...row.cells].map(([month, cell]) => ({ row, month, cell }))),
    [rows],
  );
  return (
    <QueryFrame
      id="calendar"
      title={words.calendar}
      subtitle={`${cases} · ${words.calendarHint}`}
      scope={cases}
      level={2}
      asked={[asked]}
      height={HEIGHT}
      table={
        <DataTable
          caption={words.calendar}
          captionHidden
          columns={[
            { id: 'adm2_name', label: t.coverage.area, kind: 'text', value: ({ row }) => row.label },
            { id: 'period', label: t.chart.period, kind: 'period', value: ({ month }) => month },
            { id: 'count', label: cases, kind: 'cell', unit: 'cases', value: ({ cell }) => cell },
          ]}
          rows={flat}
          rowId={({ row, month }) => `${row.id} ${month}`}
        />
      }
    >
      <CalendarHeat
        label={`${words.calendar}: ${cases}`}
        extent={catalog.extent}
        rows={rows}
        scale={scale}
        ramp="disputes"
        sayCell={(cell: Cell) => format.cell(cell, 'cases')}
        selected={filters.districts}
        onToggle={(pcode) => act(toggleDistrict(pcode))}
        period={filters.period}
        onPeriodChange={(period) => act(dragPeriod(period))}
        events={events}
      />
      <div className={styles.key}>
        <Legend
          title={cases}
          scale={scale}
          ramp="disputes"
          cells={cells}
          formatBreak={format.integer}
          layout="horizontal"
        />
      </div>
    </QueryFrame>
  );
}
