import { useMemo } from 'react';
import type { Filters } from '#core/filters.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { arrivalsTotalByMonth } from '#queries/arrivalsTotalByMonth.ts';
import { incidentsByMonth } from '#queries/incidentsByMonth.ts';
import { MonthsFrame } from '#views/MonthsFrame.tsx';
import grid from '#views/Screen.module.css';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';

const HEIGHT = 150;

/** Cases and arrivals month by month, each with the brush, as far as the atlas holds them. */
export function OverviewSeries({ filters, cases }: { readonly filters: Filters; readonly cases: string }) {
  const { t } = useI18n();
  const { tables } = useAtlas().manifest;
  const incidents = useAsk(incidentsByMonth, filters);
  const arrivals = useAsk(arrivalsTotalByMonth, filters);
  const caseMonths = useMemo(
    () => (incidents.rows ?? []).map((row) => [row.period, row.count] as const),
    [incidents.rows],
  );
  const arrivalMonths = useMemo(
    () => (arrivals.rows ?? []).map((row) => [row.period, row.households] as const),
    [arrivals.rows],
  );
  return (
    <div className={grid.pairs}>
      {tables.incident.rows > 0 && (
        <MonthsFrame
          id="months-cases"
          title={cases}
          subtitle={t.overview.series}
          label={cases}
          asked={incidents}
          months={caseMonths}
          unit="cases"
          color="var(--disputes-5)"
          height={HEIGHT}
        />
      )}
      {tables.arrival.rows > 0 && (
        <MonthsFrame
          id="months-arrivals"
          title={t.overview.householdsArrived}
          subtitle={t.overview.series}
          label={t.overview.householdsArrived}
          asked={arrivals}
          months={arrivalMonths}
          unit="households"
          color="var(--arrivals-5)"
          height={HEIGHT}
        />
      )}
    </div>
  );
}
