import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Notice.module.css';

export type NoticeTone = 'info' | 'warn' | 'error';

export interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: { readonly label: string; readonly onAct: () => void };
  /** With it the reader can wave the notice away; its label is read aloud. */
  readonly dismiss?: { readonly label: string; readonly onDismiss: () => void };
}

const ICONS = { info: 'info', warn: 'warning', error: 'error' } as const satisfies Record<
  NoticeTone,
  IconName
>;

/** A message in its place on the page. An error is read aloud at once, the others when there is a pause. */
export function Notice({ tone = 'info', title, children, action, dismiss }: NoticeProps) {
  return (
    <div role={tone === 'error' ? 'alert' : 'status'} className={`${styles.notice} ${styles[tone]}`}>
      <span className={styles.icon}>
        <Icon name={ICONS[tone]} />
      </span>
      <div className={styles.content}>
        <div className={styles.text}>
          {title && <p className={styles.title}>{title}</p>}
          {children}
        </div>
        {action && (
          <Button size="s" onClick={action.onAct}>
            {action.label}
          </Button>
        )}
      </div>
      {dismiss && <IconButton icon="close" label={dismiss.label} size="s" onClick={dismiss.onDismiss} />}
    </div>
  );
}
