import { useMemo } from 'react';
import { exact, missing } from '#core/cell.ts';
import type { ClassScale } from '#core/classes.ts';
import type { Filters } from '#core/filters.ts';
import { useBook } from '#i18n/book.ts';
import { exploreBook } from '#i18n/explore/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { toggleDistrict } from '#state/actions.ts';
import { useAct } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useCoverage } from '#views/useCoverage.ts';
import { Ranking } from '#viz/chart/Ranking.tsx';
import { Legend } from '#viz/Legend.tsx';
import { SmallMap } from '#viz/map/SmallMap.tsx';
import styles from './ExploreScreen.module.css';

const NOBODY = missing('no-denominator');
/** Fifths of all who live there. */
const SCALE: ClassScale = { method: 'equal', breaks: [0, 0.2, 0.4, 0.6, 0.8, 1], steps: 5, basis: 5 };
const NO_OFFICES = missing('not-collected');

/** What the atlas publishes by sub-district: who lives there, and which share lives beyond reach of an office. */
export function SubDistricts({ filters }: { readonly filters: Filters }) {
  const words = useBook(exploreBook);
  const { t, format } = useI18n();
  const { outlines } = useAtlas();
  const nameOf = useAreaNames();
  const act = useAct();
  const { coverage, isKnown, answers } = useCoverage(filters.radius_km);
  const rows = useMemo(
    () =>
      outlines.adm3.features.map(({ properties: { pcode } }) => {
        const tally = coverage?.by_adm3.get(pcode);
        return {
          id: pcode,
          // The code of a sub-district begins with that of its district.
          district: outlines.adm2.features.find(({ properties }) => pcode.startsWith(properties.pcode))
            ?.properties.pcode,
          label: nameOf(pcode),
          persons: tally ? exact(tally.persons) : NOBODY,
          beyond: !isKnown
            ? NO_OFFICES
            : tally && tally.persons > 0
              ? exact(tally.persons_beyond / tally.persons)
              : NOBODY,
        };
      }),
    [outlines, coverage, isKnown, nameOf],
  );
  const shown =
    filters.districts.length === 0
      ? rows
      : rows.filter(({ district }) => district !== undefined && filters.districts.includes(district));
  const values = useMemo(() => new Map(rows.map(({ id, beyond }) => [id, beyond])), [rows]);
  const selected = shown.flatMap(({ id, district }) =>
    district !== undefined && filters.districts.includes(district) ? [id] : [],
  );
  const title = words.subDistricts;
  const share = fill(words.beyondReach, { radius: format.distance(filters.radius_km) });
  return (
    <QueryFrame
      id="subdistricts"
      title={title}
      subtitle={share}
      level={2}
      asked={answers}
      footer={words.subDistrictsHint}
      table={
        <DataTable
          caption={title}
          captionHidden
          columns={[
            { id: 'adm3_name', label: t.coverage.area, kind: 'text', value: (row) => row.label },
            {
              id: 'adm2_name',
              label: words.district,
              kind: 'text',
              value: (row) => (row.district === undefined ? '' : nameOf(row.district)),
            },
            { id: 'persons', label: t.coverage.persons, kind: 'cell', value: (row) => row.persons },
            { id: 'beyond_share', label: share, kind: 'cell', unit: 'share', value: (row) => row.beyond },
          ]}
          rows={shown}
          rowId={(row) => row.id}
        />
      }
    >
      <div className={styles.beside}>
        {isKnown && (
          <div className={styles.map}>
            <SmallMap
              label={`${title}. ${share}`}
              areas={outlines.adm3}
              outerAreas={outlines.adm2}
              values={values}
              scale={SCALE}
              ramp="coverage"
              selected={selected}
            />
            <Legend
              title={share}
              scale={SCALE}
              ramp="coverage"
              cells={[...values.values()]}
              formatBreak={(at) => format.percent(at)}
              layout="horizontal"
            />
          </div>
        )}
        <Ranking
          label={title}
          items={shown.map(({ id, label, beyond }) => ({ id, label, cell: beyond }))}
          unit="share"
          color="var(--coverage-5)"
          selected={selected}
          onToggle={(id) => {
            const district = rows.find((row) => row.id === id)?.district;
            if (district !== undefined) act(toggleDistrict(district));
          }}
        />
      </div>
    </QueryFrame>
  );
}
