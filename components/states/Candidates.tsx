import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import { Button } from '../ui/Button';
import { type Moment, zonedAt } from '../words/moment';
import { addressShown } from '../words/addressShown';
import { personName } from '../words/personName';

export interface CandidatesProps {
  readonly people: readonly Contact[];
  readonly moment: Moment;
  readonly onPick: (contact: Contact) => void;
}

/** People whom a name may mean, each with address and last word. */
export function Candidates({ people, moment, onPick }: CandidatesProps) {
  if (people.length === 0) return null;
  return (
    <ul className="due-list">
      {people.map((contact) => (
        <li key={contact.id} className="candidate">
          <div className="due-words">
            <bdi>{personName(contact)}</bdi>
            {contact.name !== null && (
              <small>
                <bdi>{addressShown(contact.addresses[0] ?? '')}</bdi>
              </small>
            )}
            {contact.rhythm.lastAt !== null && (
              <small>{i18n.t('bar.lastWord', daysSince(contact.rhythm.lastAt, moment))}</small>
            )}
          </div>
          <Button
            small
            aria-label={`${i18n.t('nameOnly.thisOne')}: ${addressShown(contact.addresses[0] ?? '')}`}
            onClick={() => onPick(contact)}
          >
            {i18n.t('nameOnly.thisOne')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function daysSince(at: number, moment: Moment): number {
  return zonedAt(at, moment).toPlainDate().until(moment.now.toPlainDate()).days;
}
