import { missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import type { TableName } from '#core/schema/tables.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { arrivalsTotal } from '#queries/arrivalsTotal.ts';
import { arrivalsTotalByMonth } from '#queries/arrivalsTotalByMonth.ts';
import { incidentsByMonth } from '#queries/incidentsByMonth.ts';
import { incidentsTotal } from '#queries/incidentsTotal.ts';
import { StatTile } from '#ui/StatTile.tsx';
import { CellText } from '#views/CellText.tsx';
import { ChangeNote } from '#views/ChangeNote.tsx';
import { ProvenanceMark } from '#views/ProvenanceMark.tsx';
import grid from '#views/Screen.module.css';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { Sparkline } from '#viz/chart/Sparkline.tsx';
import { CoverageTile } from './CoverageTile.tsx';
import { TrustTile } from './TrustTile.tsx';

export interface HeadlineTilesProps {
  readonly filters: Filters;
  readonly previous: Filters;
  /** The selected categories in words. */
  readonly cases: string;
}

const WAITING = missing('not-collected');

/** The headline numbers with their change against the period before. */
export function HeadlineTiles({ filters, previous, cases }: HeadlineTilesProps) {
  const { t, format } = useI18n();
  const incidents = useAsk(incidentsTotal, filters);
  const incidentsBefore = useAsk(incidentsTotal, previous);
  const incidentMonths = useAsk(incidentsByMonth, filters);
  const arrivals = useAsk(arrivalsTotal, filters);
  const arrivalsBefore = useAsk(arrivalsTotal, previous);
  const arrivalMonths = useAsk(arrivalsTotalByMonth, filters);
  const before = format.period(previous.period);

  const { tables } = useAtlas().manifest;
  const holds = (name: TableName) => tables[name].rows > 0;
  const count = incidents.rows?.[0]?.count;
  const households = arrivals.rows?.[0]?.households;
  const isThere = (count || !holds('incident')) && (households || !holds('arrival'));
  return (
    <div className={grid.tiles} data-headline={isThere ? 'ready' : 'waiting'}>
      {holds('incident') && (
        <StatTile
          title={cases}
          tone="disputes"
          corner={<ProvenanceMark tables={['incident']} />}
          value={count ? <CellText cell={count} unit="cases" /> : '…'}
          note={count && format.cell(count, 'cases')}
        >
          {incidentMonths.state !== 'loading' && (
            <ChangeNote
              current={count ?? WAITING}
              previous={incidentsBefore.rows?.[0]?.count ?? WAITING}
              period={filters.period}
              months={(incidentMonths.rows ?? []).map((row) => ({ period: row.period, cell: row.count }))}
              previousPeriod={before}
            />
          )}
          <Sparkline
            cells={incidentMonths.rows?.map((row) => row.count) ?? []}
            color="var(--disputes-5)"
            label={t.overview.series}
          />
        </StatTile>
      )}
      {holds('arrival') && (
        <StatTile
          title={t.overview.householdsArrived}
          tone="arrivals"
          corner={<ProvenanceMark tables={['arrival']} />}
          value={households ? <CellText cell={households} unit="households" /> : '…'}
          note={households && format.cell(households, 'households')}
        >
          {arrivalMonths.state !== 'loading' && (
            <ChangeNote
              current={households ?? WAITING}
              previous={arrivalsBefore.rows?.[0]?.households ?? WAITING}
              period={filters.period}
              months={(arrivalMonths.rows ?? []).map((row) => ({ period: row.period, cell: row.households }))}
              previousPeriod={before}
            />
          )}
          <Sparkline
            cells={arrivalMonths.rows?.map((row) => row.households) ?? []}
            color="var(--arrivals-5)"
            label={t.overview.series}
          />
        </StatTile>
      )}
      {holds('facility') && <CoverageTile filters={filters} />}
      {holds('figure') && <TrustTile filters={filters} />}
    </div>
  );
}
