import { Fragment, type ReactNode } from 'react';
import type { TableName } from '#core/schema/tables.ts';
import { sourcesOf } from '#core/sourcesOf.ts';
import { sourceTitle } from '#core/sourceTitle.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { useAtlas } from './useAtlas.ts';

/** The sources behind a view in one line, each once, the census or boundaries that rates and maps rest on among them. */
export function useSourceNote(tables: readonly TableName[]): ReactNode {
  const { t, lang } = useI18n();
  const { manifest } = useAtlas();
  const [before, after] = t.overview.source.split('{source}');
  return (
    <>
      {before}
      {sourcesOf(manifest, tables).map((source, k) => (
        <Fragment key={source.title}>
          {k > 0 && ' · '}
          <bdi lang={source.titles?.[lang] ? lang : 'en'}>{sourceTitle(source, lang)}</bdi>
        </Fragment>
      ))}
      {after}
    </>
  );
}
