import { type KeyboardEvent, useRef, useState } from 'react';
import styles from './AreaList.module.css';

export interface AreaListProps {
  /** Accessible name, with how to use it. */
  readonly label: string;
  readonly areas: readonly { readonly pcode: string; readonly text: string }[];
  readonly selected: readonly string[];
  /** The area under the keyboard's focus; null when the focus leaves. */
  readonly onFocus: (pcode: string | null) => void;
  readonly onToggle: (pcode: string | null) => void;
}

/**
 * The map's areas for the keyboard and the screen reader: one tab stop, arrow keys move, Enter or space selects, Escape
 * clears. It is not seen; the map draws the focus around the area itself.
 */
export function AreaList({ label, areas, selected, onFocus, onToggle }: AreaListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const current = Math.min(at, areas.length - 1);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? areas.length - 1
          : step
            ? (current + step + areas.length) % areas.length
            : null;
    if (event.key === 'Escape' && selected.length > 0) {
      event.stopPropagation();
      onToggle(null);
    }
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <ul ref={list} className={styles.list} aria-label={label}>
      {areas.map(({ pcode, text }, k) => (
        <li key={pcode}>
          <button
            type="button"
            tabIndex={k === current ? 0 : -1}
            aria-pressed={selected.includes(pcode)}
            data-pcode={pcode}
            onKeyDown={move}
            onFocus={() => {
              setAt(k);
              onFocus(pcode);
            }}
            onBlur={() => onFocus(null)}
            onClick={() => onToggle(pcode)}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
