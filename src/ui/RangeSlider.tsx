import { type CSSProperties, useId, useState } from 'react';
import styles from './RangeSlider.module.css';

export interface RangeSliderProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** The value in words, shown beside the label and over the thumb, and read aloud. */
  readonly format: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** One number on a line. The value stands over the thumb while it moves. */
export function RangeSlider({
  label,
  hideLabel = false,
  value,
  min,
  max,
  step = 1,
  format,
  onChange,
}: RangeSliderProps) {
  const id = useId();
  const [active, setActive] = useState(false);
  const share = max > min ? (value - min) / (max - min) : 0;
  const text = format(value);
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        {!hideLabel && (
          <label htmlFor={id} className={styles.label}>
            {label}
          </label>
        )}
        <output htmlFor={id} className={styles.value}>
          {text}
        </output>
      </div>
      <div className={styles.track} style={{ '--share': share } as CSSProperties}>
        <div className={styles.fill} />
        <input
          id={id}
          type="range"
          className={styles.input}
          aria-label={hideLabel ? label : undefined}
          aria-valuetext={text}
          min={min}
          max={max}
          step={step}
          value={value}
          onChange={(event) => onChange(Number(event.target.value))}
          onPointerDown={() => setActive(true)}
          onPointerUp={() => setActive(false)}
          onPointerCancel={() => setActive(false)}
          onFocus={(event) => setActive(event.target.matches(':focus-visible'))}
          onKeyDown={() => setActive(true)}
          onBlur={() => setActive(false)}
        />
        {active && (
          <span className={styles.bubble} aria-hidden="true">
            {text}
          </span>
        )}
      </div>
    </div>
  );
}
