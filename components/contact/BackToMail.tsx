import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface BackToMailProps {
  readonly onBack: () => void;
}

/** The way back from somebody else's card to the person of the open mail. */
export function BackToMail({ onBack }: BackToMailProps) {
  return (
    <div className="back">
      <Button look="link" icon="back" onClick={onBack}>
        {i18n.t('button.backToMail')}
      </Button>
    </div>
  );
}
