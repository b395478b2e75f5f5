import { type ReactNode, useId } from 'react';
import styles from './Card.module.css';

export interface CardProps {
  readonly title: ReactNode;
  /** One line under the title, such as unit and period. */
  readonly subtitle?: ReactNode;
  /** Level of the heading; 2 unless told. */
  readonly level?: 2 | 3 | 4;
  /** Marks and buttons at the end of the title's line. */
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  /** True lets the content reach the frame, for maps and tables. */
  readonly flush?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A framed part of a page with its own heading. */
export function Card({
  title,
  subtitle,
  level = 2,
  actions,
  footer,
  flush = false,
  className,
  children,
}: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className={className ? `${styles.card} ${className}` : styles.card}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <Heading id={id} className={styles.title}>
            {title}
          </Heading>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={flush ? styles.flush : styles.body}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </section>
  );
}
