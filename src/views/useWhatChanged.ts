import { useMemo } from 'react';
import { type Cell, missing } from '#core/cell.ts';
import { type CountSeries, sameMonthsBefore } from '#core/changes/countSeries.ts';
import { ARRIVALS, wholeOf } from '#core/changes/themes.ts';
import { type WhatChanged, whatChanged } from '#core/changes/whatChanged.ts';
import type { Filters } from '#core/filters.ts';
import type { Month, Period } from '#core/period.ts';
import { TOTAL } from '#core/schema/table.ts';
import { arrivalsByDistrict } from '#queries/arrivalsByDistrict.ts';
import { arrivalsByDistrictMonth } from '#queries/arrivalsByDistrictMonth.ts';
import { arrivalsTotal } from '#queries/arrivalsTotal.ts';
import { arrivalsTotalByMonth } from '#queries/arrivalsTotalByMonth.ts';
import { incidentsByTheme } from '#queries/incidentsByTheme.ts';
import { incidentsByThemeMonth } from '#queries/incidentsByThemeMonth.ts';
import { type AnyAsked, type Asked, useAsk } from './useAsk.ts';
import { useAtlas } from './useAtlas.ts';
import { useIsAbsent } from './useIsAbsent.ts';

const GAP = missing('not-collected');

/** What stands out in a period, and the questions behind it. */
export interface ChangesAsked {
  readonly asked: readonly AnyAsked[];
  /** The same months before, with which the period is compared. */
  readonly before: Period;
  /** Null until every answer is there. */
  readonly result: WhatChanged | null;
}

/** Looks through every district, kind of case and the arrivals for what stands out; of the filters only the period counts. */
export function useWhatChanged(filters: Filters): ChangesAsked {
  const { catalog } = useAtlas();
  const isAbsent = useIsAbsent();
  const now = useMemo<Filters>(
    () => ({ ...filters, categories: [], districts: [], movements: [] }),
    [filters],
  );
  const earlier = useMemo<Filters>(() => ({ ...now, period: sameMonthsBefore(now.period) }), [now]);
  const months = useAsk(incidentsByThemeMonth, now);
  const current = useAsk(incidentsByTheme, now);
  const previous = useAsk(incidentsByTheme, earlier);
  const arrivalMonths = useAsk(arrivalsByDistrictMonth, now);
  const arrivalsNow = useAsk(arrivalsByDistrict, now);
  const arrivalsBefore = useAsk(arrivalsByDistrict, earlier);
  const allMonths = useAsk(arrivalsTotalByMonth, now);
  const allNow = useAsk(arrivalsTotal, now);
  const allBefore = useAsk(arrivalsTotal, earlier);

  const series = useMemo<readonly CountSeries[] | null>(() => {
    // Where the atlas has no records of one kind, the other is looked through alone.
    const rowsOf = <R>(one: Asked<R>) => one.rows ?? (isAbsent(one) ? [] : null);
    const [monthRows, currentRows, previousRows] = [rowsOf(months), rowsOf(current), rowsOf(previous)];
    if (!monthRows || !currentRows || !previousRows) return null;
    const arrivalRows = [rowsOf(arrivalMonths), rowsOf(arrivalsNow), rowsOf(arrivalsBefore)] as const;
    const allRows = [rowsOf(allMonths), rowsOf(allNow), rowsOf(allBefore)] as const;
    if (!arrivalRows[0] || !arrivalRows[1] || !arrivalRows[2]) return null;
    if (!allRows[0] || !allRows[1] || !allRows[2]) return null;
    const cases = seriesOf(
      monthRows.map((row) => ({ ...row, theme: row.category })),
      currentRows.map((row) => ({ ...row, theme: row.category })),
      previousRows.map((row) => ({ ...row, theme: row.category })),
    );
    const withAll = <R extends { readonly households: Cell }>(
      rows: readonly (R & { readonly adm2_pcode: string })[],
      all: readonly R[],
    ) =>
      [...rows, ...all.map((row) => ({ ...row, adm2_pcode: TOTAL }))].map((row) => ({
        ...row,
        theme: ARRIVALS,
        count: row.households,
      }));
    const arrivals = seriesOf(
      withAll(arrivalRows[0], allRows[0]),
      withAll(arrivalRows[1], allRows[1]),
      withAll(arrivalRows[2], allRows[2]),
    );
    return [...cases, ...arrivals];
  }, [
    months,
    current,
    previous,
    arrivalMonths,
    arrivalsNow,
    arrivalsBefore,
    allMonths,
    allNow,
    allBefore,
    isAbsent,
  ]);

  const { period } = now;
  const first = catalog.extent.start;
  const result = useMemo(() => (series ? whatChanged(series, period, first) : null), [series, period, first]);
  const asked = [
    months,
    current,
    previous,
    arrivalMonths,
    arrivalsNow,
    arrivalsBefore,
    allMonths,
    allNow,
    allBefore,
  ];
  return { asked, before: earlier.period, result };
}

interface ThemeCount {
  readonly theme: string;
  readonly adm2_pcode: string;
  readonly count: Cell;
}

function seriesOf(
  months: readonly (ThemeCount & { readonly period: Month })[],
  current: readonly ThemeCount[],
  previous: readonly ThemeCount[],
): CountSeries[] {
  const key = ({ theme, adm2_pcode }: ThemeCount) => `${theme} ${adm2_pcode}`;
  const totals = (rows: readonly ThemeCount[]) => new Map(rows.map((row) => [key(row), row.count] as const));
  const [now, before] = [totals(current), totals(previous)];
  const found = new Map<string, CountSeries & { readonly months: Map<Month, Cell> }>();
  for (const row of months) {
    const name = key(row);
    let one = found.get(name);
    if (!one) {
      const whole = wholeOf(row.theme);
      one = {
        theme: row.theme,
        ...(whole !== undefined && { part_of: whole }),
        adm2_pcode: row.adm2_pcode,
        months: new Map(),
        current: now.get(name) ?? GAP,
        previous: before.get(name) ?? GAP,
      };
      found.set(name, one);
    }
    one.months.set(row.period, row.count);
  }
  return [...found.values()];
}
