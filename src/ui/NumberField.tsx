import { useEffect, useId, useState } from 'react';
import styles from './NumberField.module.css';

export interface NumberFieldProps {
  readonly label: string;
  /** Null for a field that is left empty. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** A few words more below the label. */
  readonly hint?: string;
  /** What stands after the number. */
  readonly unit?: string;
  /** Shown in an empty field: what holds when nothing is written. */
  readonly placeholder?: string;
  /** Said below the field when what is written cannot be taken. */
  readonly wrong: string;
  /** Called with each number that fits; with null when the field is emptied and `placeholder` says what holds then. */
  readonly onChange: (value: number | null) => void;
}

/** A number to write. What does not fit stays in the field, with the reason, and changes nothing. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, value, min, max, step = 1, unit, placeholder, wrong, onChange } = props;
  const id = useId();
  const [text, setText] = useState(value === null ? '' : String(value));
  const [bad, setBad] = useState(false);
  // A number that changes elsewhere (undo, another scenario) is the one to show.
  useEffect(() => {
    setText(value === null ? '' : String(value));
    setBad(false);
  }, [value]);
  const write = (next: string) => {
    setText(next);
    const number = next.trim() === '' ? null : Number(next);
    const fits = number === null ? placeholder !== undefined : number >= min && number <= max;
    setBad(!fits);
    if (fits && number !== value) onChange(number);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </label>
      <span className={styles.box}>
        <input
          id={id}
          type="number"
          className={styles.input}
          inputMode="decimal"
          min={min}
          max={max}
          step={step}
          value={text}
          placeholder={placeholder}
          aria-invalid={bad || undefined}
          aria-describedby={bad ? `${id}-wrong` : undefined}
          onChange={({ target }) => write(target.value)}
        />
        {unit && <span className={styles.unit}>{unit}</span>}
      </span>
      {bad && (
        <span id={`${id}-wrong`} className={styles.wrong} role="alert">
          {wrong}
        </span>
      )}
    </div>
  );
}
