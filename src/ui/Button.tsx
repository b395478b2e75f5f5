import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `primary` is the one thing to do here; `quiet` has no frame until it is pointed at. */
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly size?: 's' | 'm';
  /** `start`: like a field of a form, its words at the start and the last icon at the end. */
  readonly align?: 'centre' | 'start';
  readonly icon?: IconName | undefined;
  readonly endIcon?: IconName | undefined;
  /** For a button that stays down; leave it out for others. */
  readonly pressed?: boolean | undefined;
  readonly type?: 'button' | 'submit';
}

/** A button with words. */
export function Button({
  variant = 'secondary',
  size = 'm',
  align = 'centre',
  icon,
  endIcon,
  pressed,
  type = 'button',
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      // A picture of a view shows what it says, not what can be pressed.
      data-no-picture
      type={type}
      aria-pressed={pressed}
      className={[styles.button, styles[variant], styles[size], align === 'start' && styles.start, className]
        .filter(Boolean)
        .join(' ')}
    >
      {icon && <Icon name={icon} size={size === 's' ? 16 : 20} />}
      {children !== undefined && <span className={styles.text}>{children}</span>}
      {endIcon && <Icon name={endIcon} size={16} />}
    </button>
  );
}
