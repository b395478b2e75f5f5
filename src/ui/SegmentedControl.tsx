import { useId } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './SegmentedControl.module.css';

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: IconName;
  /** Shows the icon alone; the label is read aloud. */
  readonly iconOnly?: boolean;
  readonly disabled?: boolean;
  /** Why it is disabled, or what it does; shown when pointed at. */
  readonly title?: string;
}

export interface SegmentedControlProps<T extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly Segment<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One choice of a few that are all in sight: radio buttons in one frame. Arrow keys move the choice. */
export function SegmentedControl<T extends string>({
  label,
  hideLabel = false,
  options,
  value,
  onChange,
}: SegmentedControlProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.field} aria-label={hideLabel ? label : undefined}>
      {!hideLabel && <legend className={styles.legend}>{label}</legend>}
      <div className={styles.frame}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment} title={option.title}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              aria-label={option.iconOnly ? option.label : undefined}
              onChange={() => onChange(option.value)}
            />
            {option.icon && <Icon name={option.icon} size={16} />}
            {!option.iconOnly && <span>{option.label}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
