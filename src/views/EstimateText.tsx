import { type Cell, hasValue } from '#core/cell.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import styles from './EstimateText.module.css';

/** A rate in words with the interval in which the true one lies, and what kind of interval that is; a gap with its reason. */
export function EstimateText({ rate }: { readonly rate: Cell }) {
  const { t, format } = useI18n();
  return (
    <span>
      {format.cell(rate, 'rate')}
      {hasValue(rate) && <small className={styles.interval}>{t.trends.interval95}</small>}
    </span>
  );
}
