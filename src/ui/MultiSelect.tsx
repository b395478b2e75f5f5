import { Button } from './Button.tsx';
import { CheckboxList, type CheckboxListProps } from './CheckboxList.tsx';
import type { IconName } from './Icon.tsx';
import styles from './MultiSelect.module.css';
import { Popover } from './Popover.tsx';

export interface MultiSelectProps<T extends string> extends CheckboxListProps<T> {
  /** The selection in a few words, shown on the button. */
  readonly summary: string;
  readonly icon?: IconName;
  readonly hideLabel?: boolean;
}

/** A button that says what is selected and opens the list of choices. */
export function MultiSelect<T extends string>({
  summary,
  icon,
  hideLabel = false,
  ...list
}: MultiSelectProps<T>) {
  return (
    <div className={styles.field}>
      {!hideLabel && (
        <span className={styles.label} aria-hidden="true">
          {list.label}
        </span>
      )}
      <Popover
        label={list.label}
        trigger={(props) => (
          <Button
            {...props}
            className={styles.button}
            align="start"
            icon={icon}
            endIcon="chevronDown"
            aria-label={`${list.label}: ${summary}`}
          >
            {summary}
          </Button>
        )}
      >
        <CheckboxList {...list} />
      </Popover>
    </div>
  );
}
