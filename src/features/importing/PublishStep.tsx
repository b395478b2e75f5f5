import { importDisclosure } from '#core/build/replaceRecords.ts';
import { useBook } from '#i18n/book.ts';
import { dictionary } from '#i18n/dictionary/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { importingBook } from '#i18n/importing/book.ts';
import { fill } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { useAtlas } from '#views/useAtlas.ts';
import { usePublishedWords } from '#views/usePublishedWords.ts';
import styles from './Importing.module.css';
import type { Importing } from './useImporting.ts';

/** Step four: the list of tables that will be published, and how people are protected in them. */
export function PublishStep({ importing }: { readonly importing: Importing }) {
  const w = useBook(importingBook);
  const { format } = useI18n();
  const { manifest } = useAtlas();
  const { offered, publication } = importing;
  const rule = importDisclosure(manifest);
  const says = usePublishedWords();
  const { tables } = useBook(dictionary);
  return (
    <>
      <Card title={w.publishTitle} subtitle={w.publishText}>
        {offered.map((item) => (
          <label key={item.id} className={styles.tick}>
            <input
              type="checkbox"
              checked={publication.some(({ id }) => id === item.id)}
              onChange={({ target }) =>
                importing.setPublication(
                  offered.filter(({ id }) =>
                    id === item.id ? target.checked : publication.some((one) => one.id === id),
                  ),
                )
              }
            />
            <span>
              {tables[item.table]}: {says(item)}
            </span>
          </label>
        ))}
      </Card>
      <Card title={w.protectionTitle}>
        <p>
          {fill(w.protectionText, {
            base: format.integer(rule.base),
            ks: format.integer(rule.sensitive_threshold),
          })}
        </p>
      </Card>
      <div className={styles.actions}>
        <Button onClick={() => importing.setStep('check')}>{w.back}</Button>
        <Button
          variant="primary"
          icon="shield"
          disabled={publication.length === 0 || importing.progress !== null}
          onClick={() => void importing.build()}
        >
          {w.build}
        </Button>
      </div>
    </>
  );
}
