import { initialsOf } from './initialsOf';

export interface AvatarProps {
  readonly name: string;
  readonly small?: boolean;
}

export function Avatar({ name, small = false }: AvatarProps) {
  return (
    <span className={small ? 'avatar small' : 'avatar'} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
