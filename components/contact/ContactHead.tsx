import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import { Avatar } from '../ui/Avatar';
import { Menu } from '../ui/Menu';
import { personName } from '../words/personName';

export interface ContactHeadProps {
  readonly contact: Contact;
  readonly onStopFollowing: () => void;
}

/** Who it is. Names and addresses keep their own direction. */
export function ContactHead({ contact, onStopFollowing }: ContactHeadProps) {
  const name = personName(contact);
  const isFollowed = contact.followedSince !== null;
  return (
    <header className="who">
      <Avatar name={name} />
      <div className="who-words">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {contact.name !== null && (
          <p className="who-address">
            <bdi>{contact.addresses[0]}</bdi>
          </p>
        )}
      </div>
      {isFollowed && (
        <Menu
          name={i18n.t('person.menu', [name])}
          items={[
            { icon: 'stop', words: i18n.t('button.stopFollowing'), onChoose: onStopFollowing },
          ]}
        />
      )}
    </header>
  );
}
