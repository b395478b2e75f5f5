import type { ReactNode } from 'react';
import styles from './StatTile.module.css';

export interface StatTileProps {
  readonly title: string;
  /** The number in words or digits; large. */
  readonly value: ReactNode;
  /** What the number is out of, its doubt, its source. */
  readonly note?: ReactNode;
  /** Its change, a mark, a small picture. */
  readonly children?: ReactNode;
  /** A mark beside the number, such as where the data come from. */
  readonly corner?: ReactNode;
  /** Name of a theme's colour tokens, such as `disputes`. */
  readonly tone?: string;
}

/** One headline number. */
export function StatTile({ title, value, note, children, corner, tone }: StatTileProps) {
  return (
    <section
      className={styles.tile}
      aria-label={title}
      style={tone ? ({ '--tile-tone': `var(--${tone}-5)` } as React.CSSProperties) : undefined}
    >
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.head}>
        <p className={styles.value}>{value}</p>
        {corner}
      </div>
      {note && <p className={styles.note}>{note}</p>}
      {children && <div className={styles.more}>{children}</div>}
    </section>
  );
}
