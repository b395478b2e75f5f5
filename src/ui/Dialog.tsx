import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  readonly open: boolean;
  /** Called when the reader closed it, by Esc, by the button or by a press beside it. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly size?: 's' | 'm' | 'l';
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A window over the page; the browser holds the focus inside and gives it back. Its content is made only while open. */
export function Dialog({ open, onClose, title, closeLabel, size = 'm', footer, children }: DialogProps) {
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (open && !dialog?.open) dialog?.showModal();
    else if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the press beside the window is a shortcut; Esc does the same
    <dialog
      ref={box}
      aria-labelledby={id}
      className={`${styles.dialog} ${styles[size]}`}
      onClose={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      onClick={(event) => {
        // Only the backdrop is the dialog itself; everything else lies in the sheet.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      {open && (
        <div className={styles.sheet}>
          <header className={styles.head}>
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
            <IconButton icon="close" label={closeLabel} onClick={() => box.current?.close()} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}
