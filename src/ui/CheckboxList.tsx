import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './CheckboxList.module.css';
import { shownChecks, toggleCheck } from './checks.ts';
import { SearchField } from './SearchField.tsx';

export interface CheckItem<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A word or number at the end of the line. */
  readonly note?: ReactNode;
  readonly disabled?: boolean;
}

export interface CheckboxListLabels {
  readonly search: string;
  readonly all: string;
  readonly none: string;
  /** Said when a search finds nothing. */
  readonly noMatch: string;
  /** Said while nothing is ticked, which shows the same as before. */
  readonly noneHint: string;
}

export interface CheckboxListProps<T extends string> {
  readonly label: string;
  readonly items: readonly CheckItem<T>[];
  /** An empty list means all, and every box is ticked. */
  readonly selected: readonly T[];
  /** Is given the empty list when all are ticked; not called while none is. */
  readonly onChange: (selected: readonly T[]) => void;
  readonly labels: CheckboxListLabels;
}

const SEARCH_FROM = 9;

/** Many choices at once, with a search where they are many. Arrow keys move from box to box. */
export function CheckboxList<T extends string>({
  label,
  items,
  selected,
  onChange,
  labels,
}: CheckboxListProps<T>) {
  const [search, setSearch] = useState('');
  const [none, setNone] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const values = items.map((item) => item.value);
  const ticked = shownChecks(selected, values, none);

  const needle = search.trim().toLocaleLowerCase();
  const found = items.filter((item) => item.label.toLocaleLowerCase().includes(needle));

  const change = (next: readonly T[] | null) => {
    setNone(next === null);
    if (next !== null) onChange(next);
  };
  const move = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>('input:enabled') ?? [])];
    const at = boxes.indexOf(document.activeElement as HTMLInputElement);
    const to = event.key === 'ArrowDown' ? at + 1 : at - 1;
    boxes[Math.max(0, Math.min(to, boxes.length - 1))]?.focus();
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut among the boxes inside, which Tab reaches too
    <div className={styles.whole} onKeyDown={move}>
      {items.length >= SEARCH_FROM && (
        <SearchField label={labels.search} value={search} onChange={setSearch} />
      )}
      <div className={styles.quick}>
        <Button size="s" variant="quiet" onClick={() => change([])} disabled={ticked.size === values.length}>
          {labels.all}
        </Button>
        <Button size="s" variant="quiet" onClick={() => change(null)} disabled={ticked.size === 0}>
          {labels.none}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would scroll its legend away */}
      <div ref={list} role="group" aria-label={label} className={styles.list}>
        {found.map((item) => (
          <label key={item.value} className={styles.row}>
            <input
              type="checkbox"
              className={styles.box}
              checked={ticked.has(item.value)}
              disabled={item.disabled}
              onChange={() => change(toggleCheck(ticked, item.value, values))}
            />
            <span className={styles.name}>{item.label}</span>
            {item.note !== undefined && <span className={styles.note}>{item.note}</span>}
          </label>
        ))}
      </div>
      <p className={styles.hint} role="status">
        {found.length === 0 ? labels.noMatch : ticked.size === 0 ? labels.noneHint : ''}
      </p>
    </div>
  );
}
