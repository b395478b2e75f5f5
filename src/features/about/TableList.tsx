import { TABLE_NAMES } from '#core/schema/tables.ts';
import { sourceTitle } from '#core/sourceTitle.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import styles from './AboutScreen.module.css';

/** How many characters of a hash are shown; enough to compare by eye. */
const HASH = 12;

/** Every table with its rows, provenance, sources, licences and hash. */
export function TableList() {
  const { t, lang, format } = useI18n();
  const { tables } = useAtlas().manifest;
  const rows = TABLE_NAMES.map((name) => ({ name, ...tables[name] }));
  const join = (parts: readonly string[]) => [...new Set(parts)].join('; ');
  return (
    <section className={styles.card}>
      <h2>{t.about.tables}</h2>
      <DataTable
        caption={t.about.tables}
        captionHidden
        columns={[
          { id: 'table', label: t.about.table, kind: 'text', lang: 'en', value: (row) => row.name },
          { id: 'rows', label: t.about.rows, kind: 'number', value: (row) => row.rows, say: format.integer },
          {
            id: 'provenance',
            label: t.about.provenance,
            kind: 'text',
            value: (row) => t.provenance[row.provenance],
          },
          {
            id: 'source',
            label: t.about.source,
            kind: 'text',
            value: (row) => join(row.sources.map((source) => sourceTitle(source, lang))),
          },
          {
            id: 'licence',
            label: t.about.licence,
            kind: 'text',
            lang: 'en',
            value: (row) => join(row.sources.map(({ licence }) => licence)),
          },
          {
            id: 'sha256',
            label: t.about.hash,
            kind: 'text',
            lang: 'en',
            value: (row) => row.sha256.slice(0, HASH),
          },
        ]}
        rows={rows}
        rowId={(row) => row.name}
        maxHeight="none"
      />
    </section>
  );
}
