import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface SeasonOfferProps {
  readonly onSeasonal: () => void;
}

/** STATUS, "seasonal buyer": offered after two gaps of about a year. */
export function SeasonOffer({ onSeasonal }: SeasonOfferProps) {
  return (
    <div className="tone">
      <p>{i18n.t('reason.looksSeasonal')}</p>
      <Button small onClick={onSeasonal}>
        {i18n.t('button.onceAYear')}
      </Button>
    </div>
  );
}
