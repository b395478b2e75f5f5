import { useCallback, useMemo } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { areas } from '#queries/areas.ts';
import { useAsk } from './useAsk.ts';
import { useAtlas } from './useAtlas.ts';

/** The name of an area or origin in the reader's language; the code itself where no name is known. */
export function useAreaNames(): (pcode: string) => string {
  const { lang } = useI18n();
  const { summary, outlines } = useAtlas();
  const { rows } = useAsk(areas, summary.filters);
  const names = useMemo(() => {
    const known = new Map<string, { name: string; name1: string }>();
    for (const level of [outlines.adm2, outlines.adm3])
      for (const { properties } of level.features) known.set(properties.pcode, properties);
    for (const row of rows ?? []) known.set(row.pcode, row);
    return known;
  }, [outlines, rows]);
  return useCallback(
    (pcode) => {
      const found = names.get(pcode);
      return (lang === 'ar' ? found?.name1 : found?.name) ?? pcode;
    },
    [names, lang],
  );
}
