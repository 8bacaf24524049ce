import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface NotFollowedProps {
  readonly name: string;
  /** How many mails of the user's to them were seen. */
  readonly ownMails: number;
  readonly onFollow: () => void;
}

/** DESIGN §2: following is offered after three own mails. */
const OFFERED_FROM = 3;

/** No status, no verdict: one calm line, and the choice (DESIGN §2). */
export function NotFollowed({ name, ownMails, onFollow }: NotFollowedProps) {
  return (
    <div className="not-followed">
      <p>
        {ownMails < OFFERED_FROM
          ? i18n.t('person.notFollowed', [name])
          : i18n.t('person.followOffer', [name, String(ownMails)])}
      </p>
      <Button look="main" onClick={onFollow}>
        {i18n.t('button.follow')}
      </Button>
    </div>
  );
}
