import { useMemo } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { facilities } from '#queries/facilities.ts';
import type { MapPoint } from '#viz/map/MapContent.ts';
import { useAsk } from './useAsk.ts';
import { useAtlas } from './useAtlas.ts';

/** The offices as points of a map, closed ones left out. */
export function useOfficePoints(): readonly MapPoint[] {
  const { lang } = useI18n();
  const { summary } = useAtlas();
  const { rows } = useAsk(facilities, summary.filters);
  return useMemo(
    () =>
      (rows ?? [])
        .filter((office) => office.status !== 'closed')
        .map((office) => ({
          id: office.facility_id,
          name: lang === 'ar' ? office.name1 : office.name,
          lat: office.lat,
          lon: office.lon,
          kind: office.status === 'planned' ? 'planned' : office.main_office ? 'main' : 'office',
        })),
    [rows, lang],
  );
}
