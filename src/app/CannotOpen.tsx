import { useI18n } from '#i18n/I18nContext.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './CannotOpen.module.css';

/** Says that the atlas's first files could not be read, and offers to try again. */
export function CannotOpen({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { t } = useI18n();
  return (
    <main className={styles.page} role="alert">
      <h1>{t.app.name}</h1>
      <p>{t.app.cannotOpen}</p>
      <p className={styles.detail} dir="ltr">
        {error instanceof Error ? error.message : String(error)}
      </p>
      <Button variant="primary" onClick={onRetry}>
        {t.app.retry}
      </Button>
    </main>
  );
}
