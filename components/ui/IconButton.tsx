import { Icon } from './Icon';
import type { IconName } from './iconShapes';

export interface IconButtonProps {
  readonly icon: IconName;
  /** What it does, for those who cannot see the icon, and as its tip. */
  readonly name: string;
  readonly expanded?: boolean;
  readonly onPress: () => void;
}

export function IconButton({ icon, name, expanded, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      aria-expanded={expanded}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
