import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Calm } from './Calm';

export interface LeftAloneProps {
  readonly onChange: () => void;
}

/** The open mail is with somebody of whom nothing is to be kept or shown. */
export function LeftAlone({ onChange }: LeftAloneProps) {
  return (
    <Calm icon="lock" title={i18n.t('leftAlone.shown')} words={i18n.t('leftAlone.shownMore')}>
      <div className="acts">
        <Button onClick={onChange}>{i18n.t('leftAlone.change')}</Button>
      </div>
    </Calm>
  );
}
