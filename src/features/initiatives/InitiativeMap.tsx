import { useMemo } from 'react';
import { type Cell, exact } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { initiativesBook } from '#i18n/initiatives/book.ts';
import { sessionsByDistrict } from '#queries/sessionsByDistrict.ts';
import { choose } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { MapCard } from '#views/MapCard.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useCountPicture } from '#views/useCountPicture.tsx';
import { useReach } from './useReach.ts';

const TABLES = ['initiative', 'participant', 'population', 'area'] as const;

/** Reach or sessions by district. */
export function InitiativeMap({ filters }: { readonly filters: Filters }) {
  const words = useBook(initiativesBook);
  const { t, format } = useI18n();
  const { catalog, summary } = useAtlas();
  const act = useAct();
  const shows = useView((view) => view.choices.csi ?? 'reach');
  const reach = useReach(filters);
  const usualReach = useReach(summary.filters);
  const held = useAsk(sessionsByDistrict, filters);
  const usuallyHeld = useAsk(sessionsByDistrict, summary.filters);
  const { districts } = catalog;
  const isReach = shows === 'reach';
  const cells = useMemo(
    () =>
      isReach ? byDistrict(districts, (pcode) => reach.of(pcode, '_T')) : sessionsOf(districts, held.rows),
    [isReach, districts, reach, held.rows],
  );
  const standard = useMemo(
    () =>
      isReach
        ? byDistrict(districts, (pcode) => usualReach.of(pcode, '_T'))
        : sessionsOf(districts, usuallyHeld.rows),
    [isReach, districts, usualReach, usuallyHeld.rows],
  );
  const asked = useMemo(
    () => (isReach ? [...reach.asked, held] : [held, ...reach.asked]),
    [isReach, reach, held],
  );
  const facts = useMemo(
    () => (pcode: string) => {
      const row = held.rows?.find(({ adm2_pcode }) => adm2_pcode === pcode);
      return [
        [words.participants, format.cell(reach.participants(pcode, '_T'), 'persons')],
        ...(isReach ? ([[words.sessions, format.integer(row?.sessions ?? 0)]] as const) : []),
        [words.schools, format.integer(row?.schools ?? 0)],
      ] as const;
    },
    [held.rows, reach, isReach, words, format],
  );
  const picture = useCountPicture({
    theme: isReach ? 'reach' : 'sessions',
    title: isReach ? words.reach : words.sessions,
    ramp: 'coverage',
    unit: isReach ? 'rate' : 'sessions',
    unitText: isReach ? words.reachUnit : t.filters.measures.count,
    period: filters.period,
    cells,
    standard,
    tables: TABLES,
    asked,
    facts,
  });
  return (
    <MapCard
      asked={picture.asked}
      note={words.reachNote}
      controls={
        <SegmentedControl
          label={words.mapShows}
          hideLabel
          value={shows}
          options={[
            { value: 'reach', label: words.reach },
            { value: 'sessions', label: words.sessions },
          ]}
          onChange={(value) => act(choose('csi', value === 'reach' ? undefined : value))}
        />
      }
    >
      <ThemeMap picture={picture} title={words.map} />
    </MapCard>
  );
}

const byDistrict = (districts: readonly string[], of: (pcode: string) => Cell): ReadonlyMap<string, Cell> =>
  new Map(districts.map((pcode) => [pcode, of(pcode)]));

/** Facts of institutions are complete: a district without a row had no session. */
const sessionsOf = (
  districts: readonly string[],
  rows: readonly { readonly adm2_pcode: string; readonly sessions: number }[] | undefined,
): ReadonlyMap<string, Cell> =>
  rows
    ? byDistrict(districts, (pcode) =>
        exact(rows.find(({ adm2_pcode }) => adm2_pcode === pcode)?.sessions ?? 0),
      )
    : new Map();
