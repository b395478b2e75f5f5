import { useMemo } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { events } from '#queries/events.ts';
import type { ChartEvent } from '#viz/chart/EventLayer.tsx';
import { useAsk } from './useAsk.ts';
import { useAtlas } from './useAtlas.ts';

/** Published events for the time axes, in the reader's language; none while they are not there. */
export function useEvents(): readonly ChartEvent[] {
  const { lang } = useI18n();
  const { summary } = useAtlas();
  const { rows } = useAsk(events, summary.filters);
  return useMemo(
    () =>
      (rows ?? []).map(({ month, name, name1, name_de }) => ({
        month,
        label: { en: name, ar: name1, de: name_de }[lang],
      })),
    [rows, lang],
  );
}
