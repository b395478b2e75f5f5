import type { ButtonProps } from './Button.tsx';
import { Button } from './Button.tsx';
import type { IconName } from './Icon.tsx';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<ButtonProps, 'icon' | 'endIcon' | 'children' | 'aria-label'> {
  readonly icon: IconName;
  /** What it does; read aloud, and shown when pointed at. */
  readonly label: string;
  /** Shown in place of the label when pointed at, such as the label with its key. */
  readonly hint?: string;
}

/** A button that is only an icon. */
export function IconButton({ icon, label, hint, className, variant = 'quiet', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={hint ?? label}>
      <Button
        {...rest}
        variant={variant}
        icon={icon}
        aria-label={label}
        className={className ? `${styles.square} ${className}` : styles.square}
      />
    </Tooltip>
  );
}
