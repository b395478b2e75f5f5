import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Toast.module.css';

export interface ToastMessage {
  readonly text: string;
  readonly icon?: IconName;
}

type ShowToast = (message: ToastMessage | string) => void;

const ToastContext = createContext<ShowToast | null>(null);

/** Shows a few words for a moment and has them read aloud: `const toast = useToast(); toast(t.app.linkCopied)`. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast is used outside ToastProvider');
  return show;
}

const MOMENT = 5000;
const AT_ONCE = 3;

/** The place at the foot of the page where short messages appear; wraps the application. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly (ToastMessage & { readonly key: number })[]>([]);
  const next = useRef(0);
  const show = useCallback<ShowToast>((message) => {
    const full = typeof message === 'string' ? { text: message } : message;
    next.current += 1;
    const toast = { ...full, key: next.current };
    // The same words again take the place of the first, so that a key held down does not fill the page.
    setShown((before) => [...before.filter(({ text }) => text !== toast.text), toast].slice(-AT_ONCE));
  }, []);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || shown.length === 0) return;
    const timer = setTimeout(() => setShown((before) => before.slice(1)), MOMENT);
    return () => clearTimeout(timer);
  }, [shown, held]);
  return (
    <ToastContext value={show}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className={styles.region}
        data-print="hide"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
      >
        {shown.map(({ key, text, icon = 'check' }) => (
          <p key={key} className={styles.toast}>
            <Icon name={icon} />
            {text}
          </p>
        ))}
      </div>
    </ToastContext>
  );
}
