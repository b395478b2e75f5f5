import { useId } from 'react';
import type { CellClass } from '#core/classes.ts';
import styles from './LegendSwatch.module.css';
import { SvgPatterns, svgFill } from './map/SvgPatterns.tsx';

export interface LegendSwatchProps {
  readonly kind: CellClass;
  /** Colour token of a class; unused for zero and the patterns. */
  readonly token: string;
}

/** A patch of the map's own drawing of a class. */
export function LegendSwatch({ kind, token }: LegendSwatchProps) {
  const id = useId();
  return (
    <svg className={styles.swatch} aria-hidden="true">
      {(kind === 'suppressed' || kind === 'missing') && <SvgPatterns id={id} />}
      <rect
        width="100%"
        height="100%"
        fill={typeof kind === 'number' ? `var(--${token})` : svgFill(id, kind, [])}
      />
    </svg>
  );
}
