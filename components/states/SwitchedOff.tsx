import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Calm } from './Calm';

export interface SwitchedOffProps {
  readonly onOptions: () => void;
}

/** The user has switched Premura off for this webmail or mailbox: nothing is read, kept or shown. */
export function SwitchedOff({ onOptions }: SwitchedOffProps) {
  return (
    <Calm icon="stop" title={i18n.t('discreet.off')} words={i18n.t('discreet.offMore')}>
      <div className="acts">
        <Button onClick={onOptions}>{i18n.t('button.options')}</Button>
      </div>
    </Calm>
  );
}
