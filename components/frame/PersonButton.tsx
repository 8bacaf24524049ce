import type { Contact } from '@/domain/people/contact';
import { Avatar } from '../ui/Avatar';
import { addressShown } from '../words/addressShown';
import { personName } from '../words/personName';

export interface PersonButtonProps {
  readonly contact: Contact;
  readonly onPick: (contact: Contact) => void;
}

export function PersonButton({ contact, onPick }: PersonButtonProps) {
  const name = personName(contact);
  return (
    <button type="button" className="person" onClick={() => onPick(contact)}>
      <Avatar small name={name} />
      <span className="person-words">
        <bdi>{name}</bdi>
        {contact.name !== null && (
          <small>
            <bdi>{addressShown(contact.addresses[0] ?? '')}</bdi>
          </small>
        )}
      </span>
    </button>
  );
}
