import { useMemo } from 'react';
import type { Filters } from '#core/filters.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { incidentsByMonth } from '#queries/incidentsByMonth.ts';
import { MonthsFrame } from '#views/MonthsFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAsk } from '#views/useAsk.ts';

/** Cases month by month for the selected districts. */
export function IncidentSeries({ filters, cases }: { readonly filters: Filters; readonly cases: string }) {
  const { t, format } = useI18n();
  const nameOf = useAreaNames();
  const asked = useAsk(incidentsByMonth, filters);
  const months = useMemo(
    () => (asked.rows ?? []).map((row) => [row.period, row.count] as const),
    [asked.rows],
  );
  const where =
    filters.districts.length === 0 ? t.filters.allDistricts : format.list(filters.districts.map(nameOf));
  return (
    <MonthsFrame
      id="months"
      title={t.trends.series}
      subtitle={`${cases} · ${where}`}
      label={cases}
      asked={asked}
      months={months}
      unit="cases"
      color="var(--disputes-5)"
      height={280}
    />
  );
}
