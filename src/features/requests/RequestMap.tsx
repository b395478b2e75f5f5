import { useMemo } from 'react';
import { type Cell, exact, missing } from '#core/cell.ts';
import type { Filters } from '#core/filters.ts';
import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { requestsBook } from '#i18n/requests/book.ts';
import { type RequestsByDistrictRow, requestsByDistrict } from '#queries/requestsByDistrict.ts';
import { choose } from '#state/actions.ts';
import { useAct, useView } from '#state/useStore.ts';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { MapCard } from '#views/MapCard.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import { useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import { useCountPicture } from '#views/useCountPicture.tsx';
import { SOON } from './useRequests.ts';

const TABLES = ['awareness_request', 'area'] as const;

/** Requests by district, or the share of them that was answered within 30 days. */
export function RequestMap({ filters }: { readonly filters: Filters }) {
  const words = useBook(requestsBook);
  const { t, format } = useI18n();
  const { catalog, summary } = useAtlas();
  const act = useAct();
  const shows = useView((view) => view.choices.asked ?? 'requests');
  const now = useAsk(requestsByDistrict, filters);
  const usual = useAsk(requestsByDistrict, summary.filters);
  const isSoon = shows === 'soon';
  const { districts } = catalog;
  const cells = useMemo(() => cellsOf(now.rows, districts, isSoon), [now.rows, districts, isSoon]);
  const standard = useMemo(() => cellsOf(usual.rows, districts, isSoon), [usual.rows, districts, isSoon]);
  const asked = useMemo(() => [now], [now]);
  const facts = useMemo(
    () => (pcode: string) => {
      const { all, soon, open } = countsOf(now.rows, pcode);
      return [
        ...(isSoon ? ([[words.requests, format.integer(all)]] as const) : []),
        ...(isSoon ? [] : ([[words.soon, format.integer(soon)]] as const)),
        [words.open, format.integer(open)],
      ] as const;
    },
    [now.rows, isSoon, words, format],
  );
  const picture = useCountPicture({
    theme: isSoon ? 'answered' : 'requests',
    title: isSoon ? words.soon : words.requests,
    ramp: 'coverage',
    unit: isSoon ? 'share' : 'requests',
    unitText: isSoon ? words.shareOfRequests : t.filters.measures.count,
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
      controls={
        <SegmentedControl
          label={words.mapShows}
          hideLabel
          value={shows}
          options={[
            { value: 'requests', label: words.requests },
            { value: 'soon', label: words.soon },
          ]}
          onChange={(value) => act(choose('asked', value === 'requests' ? undefined : value))}
        />
      }
    >
      <ThemeMap picture={picture} title={words.map} />
    </MapCard>
  );
}

function countsOf(rows: readonly RequestsByDistrictRow[] | undefined, pcode: string) {
  const own = (rows ?? []).filter((row) => row.adm2_pcode === pcode);
  const sum = (of: (answer: string) => boolean) =>
    own.filter(({ answer }) => of(answer)).reduce((all, row) => all + row.requests, 0);
  return {
    all: sum(() => true),
    soon: sum((answer) => (SOON as readonly string[]).includes(answer)),
    open: sum((answer) => answer === 'unanswered'),
  };
}

const cellsOf = (
  rows: readonly RequestsByDistrictRow[] | undefined,
  districts: readonly string[],
  isSoon: boolean,
): ReadonlyMap<string, Cell> =>
  new Map(
    rows
      ? districts.map((pcode) => {
          const { all, soon } = countsOf(rows, pcode);
          return [pcode, !isSoon ? exact(all) : all > 0 ? exact(soon / all) : missing('low-base')];
        })
      : [],
  );
