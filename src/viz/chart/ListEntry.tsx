import styles from './ListEntry.module.css';

/** How entries of a list are selected and pointed at; each is left out where the list does not answer. */
export interface Choosing {
  readonly selected?: readonly string[];
  /** Makes entries selectable: called with the id of the entry pressed. */
  readonly onToggle?: (id: string) => void;
  readonly hovered?: string | null;
  readonly onHover?: (id: string | null) => void;
}

export interface ListEntryProps {
  readonly id: string;
  readonly choosing: Choosing;
  /** Class of the row inside, which lays out its children. */
  readonly row: string | undefined;
  readonly children: React.ReactNode;
}

/** An entry of a list of bars or ranks: a button where entries can be selected. */
export function ListEntry({ id, choosing, row, children }: ListEntryProps) {
  const { selected = [], onToggle, hovered, onHover } = choosing;
  const isSelected = selected.includes(id);
  const enter = onHover && (() => onHover(id));
  const leave = onHover && (() => onHover(null));
  return (
    <li
      className={styles.item}
      data-selected={isSelected || undefined}
      data-hovered={hovered === id || undefined}
      onPointerEnter={enter}
      onPointerLeave={leave}
    >
      {onToggle ? (
        <button
          type="button"
          className={`${row} ${styles.button}`}
          aria-pressed={isSelected}
          onClick={() => onToggle(id)}
          onFocus={enter}
          onBlur={leave}
        >
          {children}
        </button>
      ) : (
        <div className={row}>{children}</div>
      )}
    </li>
  );
}
