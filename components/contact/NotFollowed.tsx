import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface NotFollowedProps {
  readonly name: string;
  readonly onFollow: () => void;
}

/** No status, no verdict: one calm line, and the choice (DESIGN §2). */
export function NotFollowed({ name, onFollow }: NotFollowedProps) {
  return (
    <div className="not-followed">
      <p>{i18n.t('person.notFollowed', [name])}</p>
      <Button look="main" onClick={onFollow}>
        {i18n.t('button.follow')}
      </Button>
    </div>
  );
}
