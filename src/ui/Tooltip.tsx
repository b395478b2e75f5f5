import { cloneElement, type ReactElement, useEffect, useId, useRef } from 'react';
import { placeFloating } from './placeFloating.ts';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  /** A few words; the element must be understood without them. */
  readonly text: string;
  readonly side?: 'above' | 'below';
  /** One element that can be focused. */
  readonly children: ReactElement<{ 'aria-label'?: string; 'aria-describedby'?: string }>;
}

const DELAY = 350;

/** Words that appear beside an element while it is pointed at or has the focus; Esc hides them. */
export function Tooltip({ text, side = 'below', children }: TooltipProps) {
  const id = useId();
  const wrap = useRef<HTMLSpanElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const hide = () => {
    clearTimeout(timer.current);
    const shown = bubble.current;
    if (shown?.matches(':popover-open')) shown.hidePopover();
  };
  const show = () => {
    const target = wrap.current?.firstElementChild;
    const shown = bubble.current;
    // An open menu says more than a hint about it.
    if (!target || !shown || target.getAttribute('aria-expanded') === 'true') return;
    if (shown.matches(':popover-open')) return;
    shown.showPopover();
    const { left, top } = placeFloating(
      target.getBoundingClientRect(),
      { width: shown.offsetWidth, height: shown.offsetHeight },
      { width: document.documentElement.clientWidth, height: innerHeight },
      { side, align: 'center', rtl: false, gap: 6 },
    );
    shown.style.left = `${left}px`;
    shown.style.top = `${top}px`;
  };
  const showSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(show, DELAY);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  const describes = children.props['aria-label'] !== text;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the wrapper has no box; it hears what bubbles from the element inside
    <span
      ref={wrap}
      className={styles.wrap}
      onPointerEnter={(event) => event.pointerType === 'mouse' && showSoon()}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={(event) => event.target.matches(':focus-visible') && showSoon()}
      onBlur={hide}
      onKeyDown={(event) => event.key === 'Escape' && hide()}
    >
      {describes ? cloneElement(children, { 'aria-describedby': id }) : children}
      <span ref={bubble} id={id} role="tooltip" popover="manual" className={styles.bubble}>
        {text}
      </span>
    </span>
  );
}
