import { useBook } from '#i18n/book.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { importingBook } from '#i18n/importing/book.ts';
import { fill } from '#i18n/messages.ts';
import { plural } from '#i18n/plural.ts';
import type { ImportProgress } from '#jobs/importing/importJob.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Importing.module.css';

/** How far a job is, and the way to stop it. */
export function Progress({
  progress,
  onCancel,
}: {
  readonly progress: ImportProgress;
  readonly onCancel: () => void;
}) {
  const w = useBook(importingBook);
  const { format, locale } = useI18n();
  const reading = progress.stage === 'read';
  const share = reading && progress.share > 0 ? progress.share : undefined;
  const text = reading ? fill(w.reading, { file: progress.file }) : w.building[progress.stage];
  return (
    <div className={styles.progress} role="status">
      <div className={styles.progressText}>
        <span dir="auto">{text}</span>
        {reading && progress.rows > 0 && (
          <span className={styles.soft}>
            {plural(locale, w.rowsRead, progress.rows, format.integer(progress.rows))}
          </span>
        )}
      </div>
      <progress className={styles.bar} max={1} value={share} aria-label={text} />
      <Button size="s" onClick={onCancel}>
        {w.cancel}
      </Button>
    </div>
  );
}
