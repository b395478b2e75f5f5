import type { ReactNode } from 'react';
import { FrameNotice } from './FrameNotice.tsx';
import styles from './MapCard.module.css';
import type { AnyAsked } from './useAsk.ts';

/** The surface that a large map lies on; says above it when its question failed or is not published. */
export function MapCard({
  asked,
  children,
}: {
  readonly asked: readonly AnyAsked[];
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.card} aria-busy={asked.some(({ state }) => state === 'loading')}>
      <FrameNotice asked={asked} />
      <div className={styles.map}>{children}</div>
    </section>
  );
}
