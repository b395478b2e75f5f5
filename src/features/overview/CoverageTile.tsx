import type { Filters } from '#core/filters.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { StatTile } from '#ui/StatTile.tsx';
import { ProvenanceMark } from '#views/ProvenanceMark.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useDistrictCoverage } from '#views/useDistrictCoverage.ts';
import styles from './CoverageTile.module.css';

/** How many districts the tile names as far from an office. */
const NAMED = 3;

/** The share of residents near an office, and the districts where most people are far from one. */
export function CoverageTile({ filters }: { readonly filters: Filters }) {
  const { t, format } = useI18n();
  const nameOf = useAreaNames();
  const found = useDistrictCoverage(filters.radius_km);
  const radius = format.distance(filters.radius_km);
  const far = [...(found?.by_adm2 ?? [])]
    .map(([pcode, { persons, persons_covered }]) => ({ pcode, beyond: persons - persons_covered }))
    .sort((a, b) => b.beyond - a.beyond)
    .slice(0, NAMED);
  return (
    <StatTile
      title={fill(t.overview.within, { radius })}
      tone="coverage"
      corner={<ProvenanceMark tables={['population', 'facility', 'locality']} />}
      value={found ? format.percent(found.persons_covered / found.persons) : '…'}
      note={
        found &&
        fill(t.overview.withinOf, {
          covered: format.integer(found.persons_covered),
          persons: format.integer(found.persons),
        })
      }
    >
      <h3 className={styles.heading}>{t.overview.farFromOffice}</h3>
      <ol className={styles.list}>
        {far.map(({ pcode, beyond }) => (
          <li key={pcode}>
            <span>{nameOf(pcode)}</span>
            <span className={styles.number}>{format.count(beyond, 'persons')}</span>
          </li>
        ))}
      </ol>
    </StatTile>
  );
}
