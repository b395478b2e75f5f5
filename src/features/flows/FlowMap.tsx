import { useMemo } from 'react';
import { boundsOf, hasValue } from '#core/cell.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { areas } from '#queries/areas.ts';
import type { ArrivalsByOriginRow } from '#queries/arrivalsByOrigin.ts';
import { useFilters, useView } from '#state/useStore.ts';
import { MapCard } from '#views/MapCard.tsx';
import { ThemeMap } from '#views/ThemeMap.tsx';
import type { ThemePicture } from '#views/ThemePicture.ts';
import { useAreaNames } from '#views/useAreaNames.ts';
import { type Asked, useAsk } from '#views/useAsk.ts';
import { useAtlas } from '#views/useAtlas.ts';
import type { MapArc } from '#viz/map/MapContent.ts';
import { FlowNote } from './FlowNote.tsx';

export interface FlowMapProps {
  readonly picture: ThemePicture;
  readonly flows: Asked<ArrivalsByOriginRow>;
  readonly hovered: string | null;
  readonly onHover: (pcode: string | null) => void;
}

/** Arcs from each origin to each district over the choropleth of arrivals. A withheld flow is drawn, a flow of none is not. */
export function FlowMap({ picture, flows, hovered, onHover }: FlowMapProps) {
  const { t } = useI18n();
  const { summary } = useAtlas();
  const { districts } = useFilters();
  const origin = useView((view) => view.choices.origin);
  const nameOf = useAreaNames();
  const places = useAsk(areas, summary.filters);
  const arcs = useMemo(() => {
    const at = new Map(places.rows?.map((row) => [row.pcode, { lat: row.label_lat, lon: row.label_lon }]));
    return (flows.rows ?? []).flatMap(({ adm2_pcode, origin_pcode, households }): MapArc[] => {
      const from = at.get(origin_pcode);
      const to = at.get(adm2_pcode);
      if (!from || !to || adm2_pcode === origin_pcode || boundsOf(households)?.high === 0) return [];
      if (districts.length > 0 && !districts.includes(adm2_pcode)) return [];
      if (origin !== undefined && origin !== origin_pcode) return [];
      return [
        {
          id: `${origin_pcode}-${adm2_pcode}`,
          originId: origin_pcode,
          originName: nameOf(origin_pcode),
          origin: from,
          pcode: adm2_pcode,
          destination: to,
          cell: households,
        },
      ];
    });
  }, [flows.rows, places.rows, districts, origin, nameOf]);
  const asked = [flows, ...picture.asked];
  return (
    <MapCard asked={asked}>
      <ThemeMap
        picture={picture}
        title={t.flows.map}
        arcs={arcs}
        account={{ asked: [flows, places] }}
        hovered={hovered}
        onHover={onHover}
        arcTooltip={(id) => {
          const arc = arcs.find((one) => one.id === id);
          const row = flows.rows?.find((one) => `${one.origin_pcode}-${one.adm2_pcode}` === id);
          return arc && row && (hasValue(arc.cell) || arc.cell.kind === 'suppressed') ? (
            <FlowNote row={row} />
          ) : null;
        }}
      />
    </MapCard>
  );
}
