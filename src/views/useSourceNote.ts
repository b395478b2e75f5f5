import type { TableName } from '#core/schema/tables.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { useAtlas } from './useAtlas.ts';

/** The sources behind a view in one line: each title once, and the census or boundaries that rates and maps rest on. */
export function useSourceNote(tables: readonly TableName[]): string {
  const { t } = useI18n();
  const { manifest } = useAtlas();
  const titles = tables.flatMap((table) => manifest.tables[table].sources.map((source) => source.title));
  return fill(t.overview.source, { source: [...new Set(titles)].join('; ') });
}
