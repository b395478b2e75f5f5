import { useDatabaseStatus } from '#db/DatabaseContext.tsx';
import { useI18n } from '#i18n/I18nContext.tsx';
import styles from './LoadingLine.module.css';

/** A thin line under the header while the database arrives: how much of it is here. */
export function LoadingLine() {
  const { t } = useI18n();
  const status = useDatabaseStatus();
  if (status.state !== 'loading' && status.state !== 'restarting') return null;
  return <progress className={styles.line} max={1} value={status.progress} aria-label={t.frame.preparing} />;
}
