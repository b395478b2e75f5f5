import type { Column, Table } from '#core/schema/table.ts';
import { TABLE_NAMES, TABLES } from '#core/schema/tables.ts';
import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import styles from './AboutScreen.module.css';

/** Every column of every table, from the schemas themselves. */
export function DataDictionary() {
  const { t } = useI18n();
  const words = useBook(dictionary);
  return (
    <section className={styles.card}>
      <h2>{t.about.dictionary}</h2>
      {TABLE_NAMES.map((name) => {
        const table: Table = TABLES[name];
        return (
          <details key={name} className={styles.dictionary}>
            <summary>
              {words.tables[name]} <code lang="en">{name}</code>
            </summary>
            <DataTable<Column>
              caption={words.tables[name]}
              captionHidden
              columns={[
                {
                  id: 'column',
                  label: t.about.column,
                  kind: 'text',
                  lang: 'en',
                  value: (column) => column.name,
                },
                {
                  id: 'meaning',
                  label: t.about.meaning,
                  kind: 'text',
                  value: (column) => words.columns[column.name as keyof typeof words.columns],
                },
                { id: 'type', label: t.about.type, kind: 'text', lang: 'en', value: (column) => column.type },
                {
                  id: 'unit',
                  label: t.about.unit,
                  kind: 'text',
                  lang: 'en',
                  value: (column) => column.unit ?? '',
                },
                {
                  id: 'protected',
                  label: t.about.protected,
                  kind: 'text',
                  value: (column) => (column.count ? t.about.yes : ''),
                },
                {
                  id: 'codes',
                  label: t.about.codes,
                  kind: 'text',
                  lang: 'en',
                  value: (column) => (column.codes ?? []).join(', '),
                },
              ]}
              rows={table.columns}
              rowId={(column) => column.name}
            />
          </details>
        );
      })}
    </section>
  );
}
