import { type IconName, iconShapes } from './iconShapes';

export interface IconProps {
  readonly name: IconName;
  readonly small?: boolean;
}

/** Never alone: a word stands beside it, or the button around it has a name. */
export function Icon({ name, small = false }: IconProps) {
  return (
    <svg className={small ? 'icon small' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      {iconShapes[name]}
    </svg>
  );
}
