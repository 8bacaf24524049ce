import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface HideButtonProps {
  /** Whether names and tools alone are shown. */
  readonly isDiscreet: boolean;
  readonly onTurn: () => void;
}

/** Discreet mode in one click (DESIGN §7): others look at the screen, or no longer do. */
export function HideButton({ isDiscreet, onTurn }: HideButtonProps) {
  return (
    <span className="top-end">
      <Button look="plain" small icon={isDiscreet ? 'eye' : 'hide'} onClick={onTurn}>
        {i18n.t(isDiscreet ? 'button.show' : 'button.hide')}
      </Button>
    </span>
  );
}
