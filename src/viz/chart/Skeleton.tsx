import { useI18n } from '#i18n/I18nContext.tsx';
import styles from './Skeleton.module.css';

/** A quiet block that keeps the place of a drawing, so that the page does not jump when it comes. Height in pixels. */
export function Skeleton({ height }: { readonly height: number }) {
  const { t } = useI18n();
  return (
    <div className={styles.skeleton} style={{ blockSize: height }} role="status">
      <span className={styles.label}>{t.app.loading}</span>
    </div>
  );
}
