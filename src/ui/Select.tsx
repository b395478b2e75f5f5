import { useId } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Select.module.css';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly disabled?: boolean;
  /** Heading under which the options of the group stand together. */
  readonly group?: string;
}

export interface SelectProps<T extends string> {
  readonly label: string;
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean;
  readonly options: readonly SelectOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
}

/** The device's own list of choices, in our frame. */
export function Select<T extends string>({
  label,
  hideLabel = false,
  options,
  value,
  onChange,
  disabled = false,
}: SelectProps<T>) {
  const id = useId();
  return (
    <div className={styles.field}>
      {!hideLabel && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <div className={styles.frame}>
        <select
          id={id}
          className={styles.select}
          aria-label={hideLabel ? label : undefined}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value as T)}
        >
          {[...new Set(options.map(({ group }) => group))].map((group) => {
            const items = options
              .filter((option) => option.group === group)
              .map((option) => (
                <option key={option.value} value={option.value} disabled={option.disabled}>
                  {option.label}
                </option>
              ));
            return group === undefined ? (
              items
            ) : (
              <optgroup key={group} label={group}>
                {items}
              </optgroup>
            );
          })}
        </select>
        <span className={styles.arrow}>
          <Icon name="chevronDown" size={16} />
        </span>
      </div>
    </div>
  );
}
