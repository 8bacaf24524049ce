import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface AwaitOfferProps {
  /** The day on which one would be reminded, as it is said. */
  readonly day: string;
  readonly onAwait: () => void;
}

/** After a mail that asks something: a reminder if nothing comes. Left alone, it goes by itself. */
export function AwaitOffer({ day, onAwait }: AwaitOfferProps) {
  return (
    <div className="tone">
      <p>{i18n.t('person.youAsked', [day])}</p>
      <Button small onClick={onAwait}>
        {i18n.t('button.remindMe')}
      </Button>
    </div>
  );
}
