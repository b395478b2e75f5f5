import type { Filters } from '#core/filters.ts';
import type { TableName } from '#core/schema/tables.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { arrivalsTotal } from '#queries/arrivalsTotal.ts';
import { arrivalsTotalByMonth } from '#queries/arrivalsTotalByMonth.ts';
import { incidentsByMonth } from '#queries/incidentsByMonth.ts';
import { incidentsTotal } from '#queries/incidentsTotal.ts';
import grid from '#views/Screen.module.css';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { CountTile } from './CountTile.tsx';
import { CoverageTile } from './CoverageTile.tsx';
import { TrustTile } from './TrustTile.tsx';

export interface HeadlineTilesProps {
  readonly filters: Filters;
  readonly previous: Filters;
  /** The selected categories in words. */
  readonly cases: string;
}

/** The headline numbers with their change against the period before. */
export function HeadlineTiles({ filters, previous, cases }: HeadlineTilesProps) {
  const { t, format } = useI18n();
  const incidents = useAsk(incidentsTotal, filters);
  const incidentsBefore = useAsk(incidentsTotal, previous);
  const incidentMonths = useAsk(incidentsByMonth, filters);
  const arrivals = useAsk(arrivalsTotal, filters);
  const arrivalsBefore = useAsk(arrivalsTotal, previous);
  const arrivalMonths = useAsk(arrivalsTotalByMonth, filters);
  const periods = { period: filters.period, previousPeriod: format.period(previous.period) };

  const { tables } = useAtlas().manifest;
  const holds = (name: TableName) => tables[name].rows > 0;
  const count = incidents.rows?.[0]?.count;
  const households = arrivals.rows?.[0]?.households;
  const isThere = (count || !holds('incident')) && (households || !holds('arrival'));
  return (
    <div className={grid.tiles} data-headline={isThere ? 'ready' : 'waiting'}>
      {holds('incident') && (
        <CountTile
          {...periods}
          title={cases}
          table="incident"
          unit="cases"
          tone="disputes"
          current={count}
          previous={incidentsBefore.rows?.[0]?.count}
          isLoading={incidentMonths.state === 'loading'}
          months={incidentMonths.rows?.map((row) => ({ period: row.period, cell: row.count })) ?? []}
        />
      )}
      {holds('arrival') && (
        <CountTile
          {...periods}
          title={t.overview.householdsArrived}
          table="arrival"
          unit="households"
          tone="arrivals"
          current={households}
          previous={arrivalsBefore.rows?.[0]?.households}
          isLoading={arrivalMonths.state === 'loading'}
          months={arrivalMonths.rows?.map((row) => ({ period: row.period, cell: row.households })) ?? []}
        />
      )}
      {holds('facility') && <CoverageTile filters={filters} />}
      {holds('figure') && <TrustTile filters={filters} />}
    </div>
  );
}
