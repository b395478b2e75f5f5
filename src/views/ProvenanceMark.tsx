import type { TableName } from '#core/schema/tables.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { Badge } from '#ui/Badge.tsx';
import { useAtlas } from './useAtlas.ts';

/** Says where the rows of the tables behind a view come from; illustrative wins over imported, imported over published. */
export function ProvenanceMark({ tables }: { readonly tables: readonly TableName[] }) {
  const { t } = useI18n();
  const { manifest } = useAtlas();
  const kinds = tables.map((table) => manifest.tables[table].provenance);
  const worst = kinds.includes('illustrative')
    ? 'illustrative'
    : kinds.includes('imported')
      ? 'imported'
      : 'published';
  return <Badge tone={worst === 'published' ? 'quiet' : 'warn'}>{t.provenance[worst]}</Badge>;
}
