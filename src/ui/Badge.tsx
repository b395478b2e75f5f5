import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { Icon, type IconName } from './Icon.tsx';

export interface BadgeProps {
  readonly tone?: 'neutral' | 'accent' | 'warn' | 'bad' | 'good';
  readonly icon?: IconName;
  /** Longer words, shown when pointed at. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A short mark beside a title. */
export function Badge({ tone = 'neutral', icon, title, children }: BadgeProps) {
  return (
    <span className={`${styles.badge} ${styles[tone]}`} title={title}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
