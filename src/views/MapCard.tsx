import type { ReactNode } from 'react';
import { FrameNotice } from './FrameNotice.tsx';
import styles from './MapCard.module.css';
import type { AnyAsked } from './useAsk.ts';

export interface MapCardProps {
  readonly asked: readonly AnyAsked[];
  /** How the picture is made, in a line or two below it. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** The surface that a large map lies on; says above it when its question failed or is not published. */
export function MapCard({ asked, note, children }: MapCardProps) {
  return (
    <section className={styles.card} aria-busy={asked.some(({ state }) => state === 'loading')}>
      <FrameNotice asked={asked} />
      <div className={styles.map}>{children}</div>
      {note && <p className={styles.note}>{note}</p>}
    </section>
  );
}
