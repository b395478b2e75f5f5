import { useMemo } from 'react';
import { type Cell, exact } from '#core/cell.ts';
import { ELIGIBLE } from '#core/eligible.ts';
import type { Filters } from '#core/filters.ts';
import { INITIATIVE_TOPICS } from '#core/schema/initiative.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { initiativesBook } from '#i18n/initiatives/book.ts';
import { fill } from '#i18n/messages.ts';
import { sessionsByDistrict } from '#queries/sessionsByDistrict.ts';
import { choose } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { Select } from '#ui/Select.tsx';
import { MapCard } from '#views/MapCard.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useCountPicture } from '#views/useCountPicture.tsx';
import { useDistrictReach } from './useDistrictReach.ts';

const REACH_TABLES = ['participant', 'population', 'enrolment', 'area'] as const;
const SESSION_TABLES = ['initiative', 'area'] as const;

/** Reach of a topic, or sessions, by district. */
export function InitiativeMap({ filters }: { readonly filters: Filters }) {
  const words = useBook(initiativesBook);
  const { t, format } = useI18n();
  const { catalog, summary } = useAtlas();
  const act = useAct();
  const shows = useView((view) => view.choices.csi ?? 'reach');
  const topic = useView((view) => view.choices.topic ?? INITIATIVE_TOPICS[0]);
  const group = ELIGIBLE[topic];
  const reach = useDistrictReach(filters, topic);
  const usualReach = useDistrictReach(summary.filters, topic);
  const held = useAsk(sessionsByDistrict, filters);
  const usuallyHeld = useAsk(sessionsByDistrict, summary.filters);
  const { districts } = catalog;
  const isReach = shows === 'reach';
  const cells = useMemo(
    () => (isReach ? byDistrict(districts, reach.of) : sessionsOf(districts, held.rows)),
    [isReach, districts, reach, held.rows],
  );
  const standard = useMemo(
    () => (isReach ? byDistrict(districts, usualReach.of) : sessionsOf(districts, usuallyHeld.rows)),
    [isReach, districts, usualReach, usuallyHeld.rows],
  );
  const asked = useMemo(() => (isReach ? reach.asked : [held]), [isReach, reach, held]);
  const facts = useMemo(
    () => (pcode: string) => {
      if (isReach) return [[words.came[group], format.cell(reach.counted(pcode), 'persons')]] as const;
      const row = held.rows?.find(({ adm2_pcode }) => adm2_pcode === pcode);
      return [[words.schools, format.integer(row?.schools ?? 0)]] as const;
    },
    [held.rows, reach, isReach, group, words, format],
  );
  const picture = useCountPicture({
    theme: isReach ? `reach-${group}` : 'sessions',
    title: isReach ? fill(words.reachOf, { topic: words.codes.topic[topic] }) : words.sessions,
    ramp: 'coverage',
    unit: isReach ? 'rate' : 'sessions',
    unitText: isReach ? words.reachUnits[group] : t.filters.measures.count,
    period: filters.period,
    cells,
    standard,
    tables: isReach ? REACH_TABLES : SESSION_TABLES,
    asked,
    facts,
  });
  return (
    <MapCard
      asked={picture.asked}
      note={isReach ? words.reachNotes[group] : undefined}
      controls={
        <>
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
          {isReach && (
            <Select
              label={words.topic}
              hideLabel
              value={topic}
              options={INITIATIVE_TOPICS.map((value) => ({ value, label: words.codes.topic[value] }))}
              onChange={(value) => act(choose('topic', value === INITIATIVE_TOPICS[0] ? undefined : value))}
            />
          )}
        </>
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
