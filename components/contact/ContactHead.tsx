import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import { Avatar } from '../ui/Avatar';
import { Menu, type MenuProps } from '../ui/Menu';
import { CareLine } from '../care/CareLine';
import { addressShown } from '../words/addressShown';
import { personName } from '../words/personName';

export interface ContactHeadProps {
  readonly contact: Contact;
  /** What can be said and done about this person as a whole. */
  readonly menu: MenuProps['items'];
}

/** Who it is. Names and addresses keep their own direction. */
export function ContactHead({ contact, menu }: ContactHeadProps) {
  const name = personName(contact);
  return (
    <header className="who">
      <Avatar name={name} />
      <div className="who-words">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {contact.name !== null && (
          <p className="who-address">
            <bdi>{addressShown(contact.addresses[0] ?? '')}</bdi>
          </p>
        )}
        <CareLine contact={contact} />
      </div>
      {menu.length > 0 && <Menu name={i18n.t('person.menu', [name])} items={menu} />}
    </header>
  );
}
