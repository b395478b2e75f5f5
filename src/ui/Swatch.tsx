import styles from './Swatch.module.css';

export interface SwatchProps {
  readonly kind: 'plain' | 'line' | 'dot' | 'band' | 'hatched' | 'dotted';
  /** A CSS colour; the honest greys have their own. */
  readonly color?: string;
}

/** The small mark before a name in a legend or a tooltip. The name beside it carries the meaning. */
export function Swatch({ kind, color }: SwatchProps) {
  return (
    <span
      className={`${styles.swatch} ${styles[kind]}`}
      style={color ? ({ '--mark': color } as React.CSSProperties) : undefined}
      aria-hidden="true"
    />
  );
}
