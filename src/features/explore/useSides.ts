import { useMemo } from 'react';
import { missing } from '#core/cell.ts';
import type { ComparedSide } from '#core/exploring/compareSides.ts';
import { type Filters, previousFilters } from '#core/filters.ts';
import { addMonths, monthsIn, type Period } from '#core/period.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { incidentsByCategory } from '#queries/incidentsByCategory.ts';
import { incidentsTotal } from '#queries/incidentsTotal.ts';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { usePersonsByDistrict } from '#views/useDistrictValues.ts';
import type { HeatRow } from '#viz/chart/CalendarHeat.tsx';

/** One of two things next to each other: what it is called, what it asks for, and how many persons live there. */
export interface Side {
  readonly title: string;
  readonly filters: Filters;
  readonly persons: number;
}

/** What stands on each side: one district each, or the same selection at two times. */
export function useSides(
  filters: Filters,
  against: 'previous' | 'yearEarlier' | undefined,
  first: string,
  second: string,
  rows: readonly HeatRow[],
): readonly [Side, Side] {
  const { format } = useI18n();
  const { catalog } = useAtlas();
  const { persons } = usePersonsByDistrict(filters);
  return useMemo(() => {
    const personsOf = (districts: readonly string[]) =>
      (districts.length === 0 ? catalog.districts : districts).reduce(
        (sum, pcode) => sum + (persons.get(pcode) ?? 0),
        0,
      );
    const side = (title: string, own: Filters): Side => ({
      title,
      filters: own,
      persons: personsOf(own.districts),
    });
    if (against === undefined) {
      const one = (pcode: string) =>
        side(rows.find(({ id }) => id === pcode)?.label ?? pcode, { ...filters, districts: [pcode] });
      return [one(first), one(second)];
    }
    const period: Period =
      against === 'previous'
        ? previousFilters(filters).period
        : { start: addMonths(filters.period.start, -12), end: addMonths(filters.period.end, -12) };
    return [
      side(format.period(period), { ...filters, period }),
      side(format.period(filters.period), filters),
    ];
  }, [filters, against, first, second, rows, catalog, persons, format]);
}

/** What is asked of one side. */
export function useSideCounts({ filters }: Side) {
  const total = useAsk(incidentsTotal, filters);
  const kinds = useAsk(incidentsByCategory, filters);
  return useMemo(() => ({ total, kinds }), [total, kinds]);
}

/** One side with its answers, for a comparison; gaps until they are there. */
export const comparedSide = (
  { persons, filters }: Side,
  { total, kinds }: ReturnType<typeof useSideCounts>,
): ComparedSide => ({
  persons,
  years: monthsIn(filters.period) / 12,
  total: total.rows?.[0]?.count ?? missing('not-collected'),
  kinds: new Map(kinds.rows?.map(({ category, count }) => [category, count])),
});
