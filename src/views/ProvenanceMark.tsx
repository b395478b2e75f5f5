import type { TableName } from '#core/schema/tables.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { Badge } from '#ui/Badge.tsx';
import { useProvenance } from './useProvenanceNote.ts';

/** Says where the rows of the tables behind a view come from. */
export function ProvenanceMark({ tables }: { readonly tables: readonly TableName[] }) {
  const { t } = useI18n();
  const kind = useProvenance(tables);
  return <Badge tone={kind === 'published' ? 'neutral' : 'warn'}>{t.provenance[kind]}</Badge>;
}
