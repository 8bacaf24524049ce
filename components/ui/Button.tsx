import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './iconShapes';

export interface ButtonProps extends Readonly<
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'>
> {
  readonly children: ReactNode;
  /** `main`: filled, one a view. */
  readonly look?: 'main' | 'soft' | 'plain' | 'link';
  readonly icon?: IconName;
  readonly small?: boolean;
  readonly submits?: boolean;
}

export function Button({
  children,
  look = 'soft',
  icon,
  small = false,
  submits = false,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      className={`button ${look}${small ? ' small' : ''}`}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
