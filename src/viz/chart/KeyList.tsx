import { Swatch, type SwatchProps } from '#ui/Swatch.tsx';
import styles from './KeyList.module.css';

export interface KindKey {
  readonly id: string;
  readonly label: string;
  /** A CSS colour; the honest greys have their own. */
  readonly color?: string;
  /** A filled square unless told. */
  readonly mark?: SwatchProps['kind'];
}

export interface KeyListProps {
  readonly kinds?: readonly KindKey[];
  /** For a picture whose every bar is named in words: the keys are for the eye alone. */
  readonly silent?: true;
  /** Further keys, as list items. */
  readonly children?: React.ReactNode;
}

/** The key to the marks and colours of a chart; nothing where there is none. */
export function KeyList({ kinds = [], silent, children }: KeyListProps) {
  return (
    <ul className={styles.keys} aria-hidden={silent}>
      {kinds.map(({ id, label, color, mark = 'plain' }) => (
        <li key={id}>
          <Swatch kind={mark} {...(color !== undefined && { color })} />
          {label}
        </li>
      ))}
      {children}
    </ul>
  );
}
