import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { MapPosition } from './MapContent.ts';
import styles from './MapTooltip.module.css';
import type { Size } from './projection.ts';

export interface MapTooltipProps {
  readonly at: MapPosition;
  /** The frame that the tooltip stays within. */
  readonly frame: Size;
  readonly dir: 'ltr' | 'rtl';
  readonly children: ReactNode;
}

const AWAY = 14;

/** A note beside the pointer; it changes side where it would leave the frame. It repeats what the list of areas says. */
export function MapTooltip({ at, frame, dir, children }: MapTooltipProps) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  // The content decides the size, so it is measured after every rendering.
  useLayoutEffect(() => {
    const { offsetWidth: width, offsetHeight: height } = box.current!;
    setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
  });
  const { width, height } = size ?? { width: 0, height: 0 };
  const after = at.x + AWAY;
  const before = at.x - AWAY - width;
  const preferred = dir === 'rtl' ? before : after;
  const other = dir === 'rtl' ? after : before;
  const fits = (x: number) => x >= 4 && x + width <= frame.width - 4;
  const x = fits(preferred)
    ? preferred
    : fits(other)
      ? other
      : Math.max(4, Math.min(preferred, frame.width - width - 4));
  const y = Math.max(4, Math.min(at.y + AWAY, frame.height - height - 4));
  return (
    <div
      ref={box}
      className={styles.tooltip}
      dir={dir}
      aria-hidden="true"
      style={{ transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`, opacity: size ? 1 : 0 }}
    >
      {children}
    </div>
  );
}
