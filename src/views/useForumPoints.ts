import { useMemo } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { forums } from '#queries/forums.ts';
import type { MapPoint } from '#viz/map/MapContent.ts';
import { useAsk } from './useAsk.ts';
import { useAtlas } from './useAtlas.ts';

/** The forums as points of a map, closed ones left out. */
export function useForumPoints(): readonly MapPoint[] {
  const { lang } = useI18n();
  const { summary } = useAtlas();
  const { rows } = useAsk(forums, summary.filters);
  return useMemo(
    () =>
      (rows ?? [])
        .filter(({ status }) => status !== 'closed')
        .map((forum) => ({
          id: forum.forum_id,
          name: lang === 'ar' ? forum.name1 : forum.name,
          lat: forum.lat,
          lon: forum.lon,
          kind: forum.women_led ? 'womenForum' : 'forum',
        })),
    [rows, lang],
  );
}
