import type { CSSProperties, ReactNode } from 'react';
import { type Cell, hasValue } from '#core/cell.ts';
import { beyond, type CellClass, type ClassScale, classOf } from '#core/classes.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import { fill } from '#i18n/messages.ts';
import { plural } from '#i18n/plural.ts';
import { classLabel } from './classLabel.ts';
import styles from './Legend.module.css';
import { LegendSwatch } from './LegendSwatch.tsx';
import type { Ramp } from './map/MapContent.ts';
import { rampTokens } from './map/rampTokens.ts';
import { missingKey } from './missingKey.ts';

export interface LegendProps {
  /** What the colours stand for. */
  readonly title: string;
  readonly unit?: string | undefined;
  readonly scale: ClassScale;
  readonly ramp: Ramp;
  /** The cells shown: they decide which keys there are, and whether values lie beyond the classes. */
  readonly cells: readonly Cell[];
  /** A break in digits, such as `format.number` or `format.change`. */
  readonly formatBreak: (value: number) => string;
  /** `vertical` is a column of swatches, `horizontal` a bar with its breaks underneath. */
  readonly layout?: 'vertical' | 'horizontal';
  /** A class is pointed at (or focused), null when no longer. */
  readonly onHighlight?: ((at: CellClass | null) => void) | undefined;
  /** Makes classes for what is shown now. Without it nothing is said about fixed classes. */
  readonly onRescale?: (() => void) | undefined;
  /** Goes back to the standard classes; given only while others are in force. */
  readonly onReset?: (() => void) | undefined;
  /** Further keys, such as those of offices and rings. */
  readonly children?: ReactNode;
}

const KINDS = ['zero', 'suppressed', 'missing'] as const;

/** The key to a map's colours: classes with their breaks, and zero, withheld and no data where the data has them. */
export function Legend(props: LegendProps) {
  const { t, locale, format } = useI18n();
  const { title, unit, scale, ramp, cells, formatBreak, layout = 'vertical', onHighlight } = props;
  const tokens = rampTokens(ramp, scale.steps);
  const present = new Set(cells.map((cell) => classOf(scale, cell)));
  const outside = beyond(scale, cells);
  const out = outside.below + outside.above;
  const hasRounded = cells.some((cell) => hasValue(cell) && cell.kind === 'rounded');
  const names = { zero: t.legend.zero, suppressed: t.legend.suppressed, missing: missingKey(t, cells) };
  const label = (k: number) => classLabel(scale, k, formatBreak, { range: format.range, t });

  const key = (at: CellClass, name: string, hideName = false) => {
    const swatch = <LegendSwatch kind={at} token={typeof at === 'number' ? tokens[at]! : ''} />;
    const content = (
      <>
        {swatch}
        {!hideName && <span>{name}</span>}
      </>
    );
    return (
      <li key={at} data-absent={!present.has(at) || undefined}>
        {onHighlight ? (
          <button
            type="button"
            className={styles.key}
            aria-label={fill(t.legend.highlight, { name })}
            onPointerEnter={() => onHighlight(at)}
            onPointerLeave={() => onHighlight(null)}
            onFocus={() => onHighlight(at)}
            onBlur={() => onHighlight(null)}
          >
            {content}
          </button>
        ) : (
          <span className={styles.key}>
            {content}
            {hideName && <span className={styles.hidden}>{name}</span>}
          </span>
        )}
      </li>
    );
  };

  const classes = tokens.map((_, k) => k);
  const horizontal = layout === 'horizontal';
  return (
    <div className={styles.legend} data-layout={layout}>
      <p className={styles.title}>
        {title}
        {unit && <span className={styles.unit}> {unit}</span>}
      </p>
      {scale.basis > 0 && (
        <>
          {/* Highest first, as a column is read; a bar starts with the lowest. */}
          <ul className={styles.classes} style={{ '--steps': scale.steps } as CSSProperties}>
            {(horizontal ? classes : classes.toReversed()).map((k) => key(k, label(k), horizontal))}
          </ul>
          {horizontal && (
            <div className={styles.breaks} aria-hidden="true">
              {scale.breaks.map((value, k) => (
                <span key={value} style={{ '--at': k / scale.steps } as CSSProperties}>
                  {formatBreak(value)}
                </span>
              ))}
            </div>
          )}
        </>
      )}
      <ul className={styles.kinds}>
        {KINDS.filter((kind) => present.has(kind)).map((kind) => key(kind, names[kind]))}
      </ul>
      {props.children}
      {hasRounded && <p className={styles.note}>{t.legend.roundedNote}</p>}
      {out > 0 && (
        <p className={styles.beyond}>{plural(locale, t.legend.beyond, out, format.integer(out))}</p>
      )}
      {props.onRescale && (
        <p className={styles.note} data-no-picture>
          {t.legend.frozen}
          <button type="button" className={styles.action} onClick={props.onRescale}>
            {t.legend.rescale}
          </button>
        </p>
      )}
      {props.onReset && (
        <p className={styles.note} data-no-picture>
          <button type="button" className={styles.action} onClick={props.onReset}>
            {t.legend.rescaleReset}
          </button>
        </p>
      )}
    </div>
  );
}
