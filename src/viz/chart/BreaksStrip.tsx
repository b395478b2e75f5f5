import { type Cell, hasValue } from '#core/cell.ts';
import { type ClassScale, classOf } from '#core/classes.ts';
import { useI18n } from '#i18n/I18nContext.tsx';
import type { Ramp } from '../map/MapContent.ts';
import { rampTokens } from '../map/rampTokens.ts';
import styles from './BreaksStrip.module.css';

export interface BreaksStripProps {
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly scale: ClassScale;
  readonly ramp: Ramp;
}

const WIDTH = 320;
const HEIGHT = 64;
/** Values nearer than this, in pixels, stand on top of each other. */
const STEP = 8;

/** The values of a map on one line, each a dot in the colour of its class, with the breaks between the classes. */
export function BreaksStrip({ label, cells, scale, ramp }: BreaksStripProps) {
  const { dir } = useI18n();
  const values = cells.filter(hasValue);
  const low = Math.min(scale.breaks[0]!, ...values.map(({ value }) => value));
  const high = Math.max(scale.breaks.at(-1)!, ...values.map(({ value }) => value));
  const tokens = rampTokens(ramp, scale.steps);
  const x = (value: number) => {
    const along = high === low ? WIDTH / 2 : 8 + ((value - low) / (high - low)) * (WIDTH - 16);
    return dir === 'rtl' ? WIDTH - along : along;
  };
  const stacked = new Map<number, number>();
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.strip} role="img" aria-label={label}>
      {scale.breaks.slice(0, -1).map((from, k) => {
        const [a, b] = [x(from), x(scale.breaks[k + 1]!)];
        return (
          <rect
            key={from}
            x={Math.min(a, b)}
            y={HEIGHT - 12}
            width={Math.abs(b - a)}
            height={10}
            fill={`var(--${tokens[k]})`}
            className={styles.class}
          />
        );
      })}
      {scale.breaks.map((at) => (
        <line key={at} x1={x(at)} x2={x(at)} y1={4} y2={HEIGHT - 2} className={styles.break} />
      ))}
      {values.map((cell, k) => {
        const place = Math.round(x(cell.value) / STEP);
        const height = stacked.get(place) ?? 0;
        stacked.set(place, height + 1);
        const kind = classOf(scale, cell);
        return (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: values have no name here
            key={k}
            cx={x(cell.value)}
            cy={HEIGHT - 20 - height * STEP}
            r={4}
            fill={typeof kind === 'number' ? `var(--${tokens[kind]})` : 'var(--zero)'}
            className={styles.dot}
          />
        );
      })}
    </svg>
  );
}
