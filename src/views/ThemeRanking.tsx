import { useMemo } from 'react';
import { missing } from '#core/cell.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { toggleDistrict } from '#state/actions.ts';
import { useAct, useFilters } from '#state/useStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Ranking } from '#viz/chart/Ranking.tsx';
import { QueryFrame } from './QueryFrame.tsx';
import type { ThemePicture } from './ThemePicture.ts';
import { useAreaNames } from './useAreaNames.ts';
import { useAtlas } from './useAtlas.ts';

export interface ThemeRankingProps {
  readonly picture: ThemePicture;
  readonly title: string;
  readonly hovered: string | null;
  readonly onHover: (pcode: string | null) => void;
}

const GAP = missing('not-collected');
const HEIGHT = 320;

/** The districts of a picture in order, each with its interval; linked to the map. */
export function ThemeRanking({ picture, title, hovered, onHover }: ThemeRankingProps) {
  const { t, format } = useI18n();
  const { catalog } = useAtlas();
  const { districts } = useFilters();
  const act = useAct();
  const nameOf = useAreaNames();
  const items = useMemo(
    () =>
      catalog.districts.map((id) => ({
        id,
        label: nameOf(id),
        cell: picture.said.get(id) ?? GAP,
      })),
    [catalog, nameOf, picture],
  );
  const shared = {
    selected: districts,
    hovered,
    onHover,
    onToggle: (pcode: string) => act(toggleDistrict(pcode)),
  };
  const isEstimate = picture.unit === 'rate' || picture.unit === 'change';
  const subtitle = [
    picture.title,
    picture.unitText,
    picture.period && format.period(picture.period),
    isEstimate && t.trends.interval95,
  ];
  return (
    <QueryFrame
      id="ranking"
      title={title}
      level={2}
      subtitle={subtitle.filter(Boolean).join(' · ')}
      asked={picture.asked}
      height={HEIGHT}
      table={
        <DataTable
          caption={title}
          captionHidden
          columns={[
            { id: 'adm2_name', label: t.coverage.area, kind: 'text', value: (row) => row.label },
            { id: 'value', label: picture.title, kind: 'cell', value: (row) => row.cell, unit: picture.unit },
          ]}
          rows={items}
          rowId={(row) => row.id}
          sorting={{ column: 'value', direction: 'descending' }}
          {...shared}
        />
      }
    >
      <Ranking
        label={title}
        items={items}
        unit={picture.unit}
        color={`var(--${picture.ramp === 'change' ? 'rise-2' : `${picture.ramp}-5`})`}
        {...shared}
      />
    </QueryFrame>
  );
}
