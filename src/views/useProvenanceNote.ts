import type { Provenance } from '#core/manifest.ts';
import type { TableName } from '#core/schema/tables.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { useAtlas } from './useAtlas.ts';

/** The doubtful part wins: illustrative over imported, imported over published. */
export function provenanceOf(kinds: readonly Provenance[]): Provenance {
  return kinds.includes('illustrative')
    ? 'illustrative'
    : kinds.includes('imported')
      ? 'imported'
      : 'published';
}

/** Where the rows of these tables come from. */
export function useProvenance(tables: readonly TableName[]): Provenance {
  const { manifest } = useAtlas();
  return provenanceOf(tables.map((table) => manifest.tables[table].provenance));
}

/** What a picture made from these tables must say of its origin, in words; undefined when all is published. */
export function useProvenanceNote(tables: readonly TableName[]): string | undefined {
  const { t } = useI18n();
  const kind = useProvenance(tables);
  return kind === 'published'
    ? undefined
    : kind === 'illustrative'
      ? t.provenance.illustrativeShort
      : t.provenance.imported;
}
