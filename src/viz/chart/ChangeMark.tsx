import type { Cell } from '#core/cell.ts';
import type { Change } from '#core/rates.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import styles from './ChangeMark.module.css';

export interface ChangeMarkProps {
  /** A change with its verdict, or the gap because of which there is none. */
  readonly change: Change | Extract<Cell, { kind: 'suppressed' | 'missing' }>;
  /** What it is compared with, in words, such as "against 2024". */
  readonly against?: string;
}

/** Rise, fall or no clear change: an arrow, a signed percentage and the interval. Colour repeats what the arrow says. */
export function ChangeMark({ change, against }: ChangeMarkProps) {
  const { t, format } = useI18n();
  if (change.kind !== 'change')
    return (
      <span className={styles.mark}>
        {format.cell(change)} {against && <small className={styles.small}>{against}</small>}
      </span>
    );
  const isClear = change.verdict !== 'no-clear-change';
  return (
    <span className={styles.mark} data-verdict={change.verdict}>
      {isClear && (
        <svg className={styles.arrow} viewBox="0 0 10 10" aria-hidden="true">
          <path d={change.verdict === 'rise' ? 'M5 1L9 8H1Z' : 'M5 9L1 2H9Z'} />
        </svg>
      )}
      <span className={styles.value}>
        {isClear ? format.change(change.ratio.value) : t.overview.noClearChange}
      </span>{' '}
      <small className={styles.small}>
        ({fill(t.overview.interval, { low: format.change(change.low), high: format.change(change.high) })})
      </small>{' '}
      {against && <small className={styles.small}>{against}</small>}
    </span>
  );
}
