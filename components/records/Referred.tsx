import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import { PersonButton } from '../frame/PersonButton';
import { Button } from '../ui/Button';
import { addressShown } from '../words/addressShown';
import { personName } from '../words/personName';

export interface ReferredProps {
  /** Whom the name stands for; `null`: nobody yet. */
  readonly linked: Contact | null;
  /** Who could be meant by the name as it stands. */
  readonly found: readonly Contact[];
  readonly onPick: (contact: Contact) => void;
  readonly onUnlink: () => void;
}

/** Beneath the name of whom they sent: who that is among those who are kept. Nobody is linked by itself. */
export function Referred({ linked, found, onPick, onUnlink }: ReferredProps) {
  if (linked !== null) {
    return (
      <p className="hint linked">
        <span>
          {i18n.t('record.recommendation.linked')}{' '}
          <bdi>
            <strong>{personName(linked)}</strong> · {addressShown(linked.addresses[0] ?? '')}
          </bdi>
        </span>
        <Button look="link" onClick={onUnlink}>
          {i18n.t('record.recommendation.unlink')}
        </Button>
      </p>
    );
  }
  if (found.length === 0) return null;
  return (
    <ul className="people" aria-label={i18n.t('pick.field')}>
      {found.map((contact) => (
        <li key={contact.id}>
          <PersonButton contact={contact} onPick={onPick} />
        </li>
      ))}
    </ul>
  );
}
