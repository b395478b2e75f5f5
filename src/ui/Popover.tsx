import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import styles from './Popover.module.css';
import { placeFloating } from './placeFloating.ts';

/** What the element that opens a popover must carry; spread it on a `Button` or `IconButton`. */
export interface PopoverTrigger {
  readonly id: string;
  readonly popoverTarget: string;
  readonly 'aria-haspopup': 'dialog';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string;
}

export interface PopoverProps {
  /** What the panel is, for screen readers. */
  readonly label: string;
  readonly trigger: (props: PopoverTrigger) => ReactNode;
  readonly align?: 'start' | 'center' | 'end';
  /** Called after it opened or closed. */
  readonly onToggle?: (open: boolean) => void;
  /** The content, made only while open. A function is given a way to close. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * A panel that opens beside its button and closes with Esc or a press elsewhere; the browser keeps the focus order. On a
 * narrow screen it is a sheet at the foot of the page.
 */
export function Popover({ label, trigger, align = 'start', onToggle, children }: PopoverProps) {
  const id = useId();
  const triggerId = `${id}trigger`;
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const place = useCallback(() => {
    const anchor = document.getElementById(triggerId);
    const shown = panel.current;
    if (!anchor || !shown) return;
    shown.style.removeProperty('max-block-size');
    const { left, top, room } = placeFloating(
      anchor.getBoundingClientRect(),
      { width: shown.offsetWidth, height: shown.scrollHeight + 2 },
      { width: document.documentElement.clientWidth, height: innerHeight },
      { side: 'below', align, rtl: getComputedStyle(anchor).direction === 'rtl', gap: 4 },
    );
    shown.style.setProperty('--left', `${left}px`);
    shown.style.setProperty('--top', `${top}px`);
    shown.style.setProperty('--room', `${room}px`);
  }, [triggerId, align]);

  useEffect(() => {
    if (!open) return;
    place();
    // Follows its button when the page scrolls under it, and its own content when that grows.
    const grown = new ResizeObserver(place);
    if (panel.current) grown.observe(panel.current);
    addEventListener('resize', place);
    addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      grown.disconnect();
      removeEventListener('resize', place);
      removeEventListener('scroll', place, { capture: true });
    };
  }, [open, place]);

  const close = () => {
    panel.current?.hidePopover();
    document.getElementById(triggerId)?.focus();
  };

  return (
    <>
      {trigger({
        id: triggerId,
        popoverTarget: id,
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        'aria-controls': id,
      })}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles.panel}
        onToggle={(event) => {
          // A tooltip inside tells its own toggle to its ancestors in React.
          if (event.target !== event.currentTarget) return;
          const opened = event.newState === 'open';
          setOpen(opened);
          onToggle?.(opened);
        }}
      >
        {open && (typeof children === 'function' ? children(close) : children)}
      </div>
    </>
  );
}
