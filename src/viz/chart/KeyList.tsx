import styles from './KeyList.module.css';

export interface KindKey {
  readonly id: string;
  readonly label: string;
  /** A CSS colour. */
  readonly color: string;
}

export interface KeyListProps {
  readonly kinds: readonly KindKey[];
  /** For a picture whose every bar is named in words: the keys are for the eye alone. */
  readonly silent?: true;
  /** Further keys, as list items. */
  readonly children?: React.ReactNode;
}

/** The key to the colours of a chart, above it. */
export function KeyList({ kinds, silent, children }: KeyListProps) {
  return (
    <ul className={styles.keys} aria-hidden={silent}>
      {kinds.map(({ id, label, color }) => (
        <li key={id}>
          <i style={{ background: color }} />
          {label}
        </li>
      ))}
      {children}
    </ul>
  );
}
