import type { ReactNode } from 'react';
import { useI18n } from '#i18n/I18nContext.tsx';
import { FrameNotice } from './FrameNotice.tsx';
import styles from './MapCard.module.css';
import type { AnyAsked } from './useAsk.ts';

export interface MapCardProps {
  readonly asked: readonly AnyAsked[];
  /** What chooses the picture, above it. */
  readonly controls?: ReactNode;
  /** How the picture is made, in a line or two below it. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The surface that a large map lies on. Says above the map when its question failed or is not published, and over it while
 * the first answer is on its way, since areas without an answer would pass for areas without data.
 */
export function MapCard({ asked, controls, note, children }: MapCardProps) {
  const { t } = useI18n();
  const isLoading = asked.some(({ state }) => state === 'loading');
  const isEmpty = asked.some(({ state, rows }) => state === 'loading' && rows === undefined);
  return (
    <section className={styles.card} aria-busy={isLoading}>
      <FrameNotice asked={asked} />
      {controls && <div className={styles.controls}>{controls}</div>}
      <div className={styles.map}>
        {children}
        {isEmpty && (
          <p className={styles.waiting} role="status">
            {t.frame.preparing}
          </p>
        )}
      </div>
      {note && <p className={styles.note}>{note}</p>}
    </section>
  );
}
