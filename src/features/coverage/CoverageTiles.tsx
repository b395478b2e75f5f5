import type { Coverage } from '#core/coverage.ts';
import type { TableName } from '#core/schema/tables.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { StatTile } from '#ui/StatTile.tsx';
import { ProvenanceMark } from '#views/ProvenanceMark.tsx';
import grid from '#views/Screen.module.css';

const TABLES: readonly TableName[] = ['population', 'locality', 'facility'];
const WAITING = '…';

/** The shares of people, women and men within reach, and how many are beyond it. */
export function CoverageTiles({
  coverage,
  radius,
}: {
  readonly coverage: Coverage | null;
  readonly radius: string;
}) {
  const { t, format } = useI18n();
  const total = coverage?.total;
  const corner = <ProvenanceMark tables={TABLES} />;
  const shareTile = (title: string, share: number | null | undefined, part?: number, whole?: number) => (
    <StatTile
      title={`${title}: ${fill(t.coverage.within, { radius })}`}
      tone="coverage"
      corner={corner}
      value={share === undefined || share === null ? WAITING : format.percent(share, 1)}
      note={
        part !== undefined && whole !== undefined
          ? fill(t.overview.withinOf, { covered: format.integer(part), persons: format.integer(whole) })
          : undefined
      }
    />
  );
  return (
    <div className={grid.tiles}>
      {shareTile(t.coverage.persons, total?.share, total?.persons_covered, total?.persons)}
      {shareTile(t.coverage.women, total?.female_share, total?.female_covered, total?.female)}
      {shareTile(t.coverage.men, total?.male_share, total?.male_covered, total?.male)}
      <StatTile
        title={`${t.coverage.persons}: ${fill(t.coverage.beyond, { radius })}`}
        corner={corner}
        value={total ? format.integer(total.persons_beyond) : WAITING}
        note={
          total?.mean_km === null || total?.mean_km === undefined
            ? undefined
            : `${t.coverage.meanDistance}: ${format.distance(total.mean_km)}`
        }
      />
    </div>
  );
}
