import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { protectionBook } from '#i18n/protection/book.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { usePublishedWords } from '#views/usePublishedWords.ts';
import styles from './AboutScreen.module.css';
import { CertificateNote } from './CertificateNote.tsx';
import { ReleaseNotes } from './ReleaseNotes.tsx';

/** How people are protected: the rule with its settings, and the list of what is published. */
export function ProtectionNote() {
  const { t, format } = useI18n();
  const w = useBook(protectionBook);
  const { tables } = useBook(dictionary);
  const says = usePublishedWords();
  const { disclosure, publication } = useAtlas().manifest;
  return (
    <section className={styles.card}>
      <h2>{t.about.disclosure}</h2>
      <p>
        {disclosure.method === 'controlled-rounding'
          ? fill(t.about.disclosureTextRounded, {
              ks: format.integer(disclosure.sensitive_threshold),
              base: format.integer(disclosure.base),
            })
          : fill(disclosure.method === 'suppression' ? w.suppression : t.about.disclosureText, {
              k: format.integer(disclosure.threshold - 1),
              ks: format.integer(disclosure.sensitive_threshold - 1),
              base: format.integer(disclosure.base),
            })}
      </p>
      <p>{disclosure.audited ? t.about.audited : t.about.notAudited}</p>
      <CertificateNote />
      <ReleaseNotes />
      <h3>{t.about.published}</h3>
      <p>{t.about.publishedHint}</p>
      <DataTable
        caption={t.about.published}
        captionHidden
        columns={[
          { id: 'id', label: t.about.published, kind: 'text', lang: 'en', value: (row) => row.id },
          { id: 'table', label: t.about.table, kind: 'text', value: (row) => tables[row.table] },
          { id: 'grains', label: t.about.grains, kind: 'text', value: says },
        ]}
        rows={publication}
        rowId={(row) => row.id}
      />
    </section>
  );
}
