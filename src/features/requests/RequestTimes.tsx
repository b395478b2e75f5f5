import { useMemo } from 'react';
import { type Cell, exact } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { listMonths, listYears, yearOf } from '#core/period.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { requestsBook } from '#i18n/requests/book.ts';
import { requestsByMonth } from '#queries/requestsByMonth.ts';
import { MonthsFrame } from '#views/MonthsFrame.tsx';
import grid from '#views/Screen.module.css';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { YearsFrame } from '#views/YearsFrame.tsx';

const HEIGHT = 260;

/** Requests month by month, and year by year with those that were never answered. */
export function RequestTimes({ filters }: { readonly filters: Filters }) {
  const words = useBook(requestsBook);
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const nameOf = useAreaNames();
  const asked = useAsk(requestsByMonth, filters);
  const months = useMemo(() => {
    const rows = new Map(asked.rows?.map((row) => [row.period, row.requests]));
    return listMonths(catalog.extent).map((month) => [month, exact(rows.get(month) ?? 0)] as const);
  }, [asked.rows, catalog]);
  const years = listYears(catalog.extent);
  const series = useMemo(() => {
    const byYear = (of: (row: { requests: number; answered: number }) => number) =>
      new Map<string, Cell>(
        listYears(catalog.extent).map((year) => [
          year,
          exact(
            (asked.rows ?? [])
              .filter((row) => yearOf(row.period) === year)
              .reduce((sum, row) => sum + of(row), 0),
          ),
        ]),
      );
    return [
      {
        id: 'answered',
        label: words.answered,
        color: 'var(--coverage-5)',
        cells: byYear((row) => row.answered),
      },
      {
        id: 'unanswered',
        label: words.open,
        color: 'var(--rise-1)',
        cells: byYear((row) => row.requests - row.answered),
      },
    ];
  }, [asked.rows, catalog, words]);
  const where =
    filters.districts.length > 0 ? format.list(filters.districts.map(nameOf)) : t.filters.allDistricts;
  return (
    <>
      <div className={grid.half}>
        <MonthsFrame
          id="months"
          title={words.months}
          subtitle={where}
          label={words.requests}
          asked={asked}
          months={months}
          unit="requests"
          color="var(--coverage-5)"
          height={HEIGHT}
        />
      </div>
      <div className={grid.half}>
        <YearsFrame
          id="years"
          title={words.years}
          subtitle={where}
          asked={[asked]}
          years={years}
          series={series}
          kind="stacked"
          unit="requests"
          height={HEIGHT}
        />
      </div>
    </>
  );
}
