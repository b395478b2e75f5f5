import type { ReactNode } from 'react';
import type { TableName } from '#core/schema/tables.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { useAtlas } from './useAtlas.ts';

/**
 * The sources behind a view in one line: each title once, in the language in which it is quoted, and the census or boundaries
 * that rates and maps rest on.
 */
export function useSourceNote(tables: readonly TableName[]): ReactNode {
  const { t } = useI18n();
  const { manifest } = useAtlas();
  const titles = tables.flatMap((table) => manifest.tables[table].sources.map((source) => source.title));
  const [before, after] = t.overview.source.split('{source}');
  return (
    <>
      {before}
      <bdi lang="en">{[...new Set(titles)].join('; ')}</bdi>
      {after}
    </>
  );
}
