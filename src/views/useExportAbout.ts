import { useCallback } from 'react';
import type { ExportAbout } from '#core/export/exportAbout.ts';
import type { TableName } from '#core/schema/tables.ts';
import { sourcesOf } from '#core/sourcesOf.ts';
import { sourceTitle } from '#core/sourceTitle.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { absoluteLink } from '#state/address.ts';
import { useStore } from '#state/useStore.ts';
import { atlasTitle } from './atlasTitle.ts';
import { useAtlas } from './useAtlas.ts';
import { useProvenanceNote } from './useProvenanceNote.ts';

/** What only the view knows of the file that it makes. */
export interface ExportOf {
  readonly title: string;
  readonly filters: readonly (readonly [name: string, value: string])[];
  readonly sql: readonly string[];
}

/** Makes the account that goes out with a file: source, provenance, filters, data version, protection and the link back. */
export function useExportAbout(tables: readonly TableName[]): (of: ExportOf) => ExportAbout {
  const { t, lang, locale, format } = useI18n();
  const { manifest } = useAtlas();
  const store = useStore();
  const provenance = useProvenanceNote(tables);
  return useCallback(
    ({ title, filters, sql }) => {
      const { atlas, disclosure, data_version } = manifest;
      const text =
        disclosure.method === 'controlled-rounding' ? t.about.disclosureTextRounded : t.about.disclosureText;
      const values: Record<string, string> = {
        k: format.integer(disclosure.threshold - 1),
        ks: format.integer(
          disclosure.method === 'controlled-rounding'
            ? disclosure.sensitive_threshold
            : disclosure.sensitive_threshold - 1,
        ),
        base: format.integer(disclosure.base),
      };
      return {
        title,
        atlas: atlasTitle(t, lang, manifest),
        data_version,
        as_of: atlas.as_of,
        provenance: provenance ?? null,
        sources: sourcesOf(manifest, tables).map((source) => ({
          ...source,
          title: sourceTitle(source, lang),
        })),
        filters,
        protection: fill(text, values),
        sql,
        link: absoluteLink(store.link()),
        lang: locale,
        words: {
          about: t.screens.about,
          dataVersion: t.about.version,
          asOf: t.about.asOf,
          provenance: t.about.provenance,
          source: t.about.source,
          filters: t.filters.label,
          protection: t.about.disclosure,
          query: t.frame.query,
          link: t.exports.link,
        },
      };
    },
    [t, lang, locale, format, manifest, store, provenance, tables],
  );
}
