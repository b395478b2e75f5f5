import { useMemo } from 'react';
import { exact } from '#core/cell.ts';
import type { CoverageTally } from '#core/coverage.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { toggleDistrict } from '#state/actions.ts';
import { useAct, useFilters } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { QueryFrame } from '#views/QueryFrame.tsx';
import { useAreaNames } from '#views/useAreaNames.ts';
import type { AnyAsked } from '#views/useAsk.ts';
import { BarList } from '#viz/chart/BarList.tsx';

export interface AreaCoverageProps {
  readonly areas: ReadonlyMap<string, CoverageTally> | null;
  readonly asked: readonly AnyAsked[];
  /** The service radius in words. */
  readonly radius: string;
  readonly hovered: string | null;
  readonly onHover: (pcode: string | null) => void;
}

const HEIGHT = 320;
/** A district's code is as long as this; that of a sub-district is longer. */
const ADM2_LENGTH = 8;

/** People beyond reach by area, the most first; the table has shares by sex and distances. */
export function AreaCoverage({ areas, asked, radius, hovered, onHover }: AreaCoverageProps) {
  const { t, format } = useI18n();
  const act = useAct();
  const { districts } = useFilters();
  const nameOf = useAreaNames();
  const rows = useMemo(
    () => [...(areas ?? [])].map(([id, tally]) => ({ id, label: nameOf(id), tally })),
    [areas, nameOf],
  );
  const selected = rows.map(({ id }) => id).filter((id) => districts.includes(id.slice(0, ADM2_LENGTH)));
  const shared = {
    selected,
    hovered,
    onHover,
    onToggle: (pcode: string) => act(toggleDistrict(pcode.slice(0, ADM2_LENGTH))),
  };
  const percent = (value: number) => format.percent(value);
  return (
    <QueryFrame
      id="areas"
      title={t.coverage.gapRanking}
      subtitle={fill(t.coverage.beyond, { radius })}
      level={2}
      asked={asked}
      height={HEIGHT}
      table={
        <DataTable
          caption={t.coverage.byArea}
          captionHidden
          columns={[
            { id: 'name', label: t.coverage.area, kind: 'text', value: (row) => row.label },
            {
              id: 'persons',
              label: t.coverage.persons,
              kind: 'number',
              value: ({ tally }) => tally.persons,
              say: format.integer,
            },
            {
              id: 'share',
              label: t.coverage.share,
              kind: 'number',
              value: ({ tally }) => tally.share,
              say: percent,
            },
            {
              id: 'female_share',
              label: t.coverage.women,
              kind: 'number',
              value: ({ tally }) => tally.female_share,
              say: percent,
            },
            {
              id: 'male_share',
              label: t.coverage.men,
              kind: 'number',
              value: ({ tally }) => tally.male_share,
              say: percent,
            },
            {
              id: 'persons_beyond',
              label: fill(t.coverage.beyond, { radius }),
              kind: 'number',
              value: ({ tally }) => tally.persons_beyond,
              say: format.integer,
            },
            {
              id: 'mean_km',
              label: t.coverage.meanDistance,
              kind: 'number',
              value: ({ tally }) => tally.mean_km,
              say: format.distance,
            },
          ]}
          rows={rows}
          rowId={(row) => row.id}
          sorting={{ column: 'persons_beyond', direction: 'descending' }}
          {...shared}
        />
      }
    >
      <BarList
        label={t.coverage.gapRanking}
        items={rows.map(({ id, label, tally }) => ({ id, label, cell: exact(tally.persons_beyond) }))}
        unit="persons"
        color="var(--coverage-5)"
        order="value"
        {...shared}
      />
    </QueryFrame>
  );
}
