import { i18n } from '#i18n';
import type { MenuProps } from '@/components/ui/Menu';
import { personName } from '@/components/words/personName';
import type { Care } from '@/domain/people/care';
import type { Contact } from '@/domain/people/contact';
import type { Acts } from './useActs';
import type { Selection } from './useSelection';

type Items = MenuProps['items'];

/** What can be said and done about a person as a whole, behind three dots. */
export function personMenu(contact: Contact, acts: Acts, { setSheet }: Selection): Items {
  const { id: contactId } = contact;
  const erase: Items[number] = {
    icon: 'close',
    words: i18n.t('care.menu.erase'),
    onChoose: () => setSheet({ kind: 'erase', contactId }),
  };
  const last = [leaveAloneItem(contact, setSheet), erase];
  if (contact.followedSince === null) return last;
  return [
    {
      icon: 'note',
      words: i18n.t('care.menu.brief'),
      onChoose: () => setSheet({ kind: 'brief', contactId }),
    },
    {
      icon: 'edit',
      words: i18n.t('care.menu.about'),
      onChoose: () => setSheet({ kind: 'care', contactId }),
    },
    overItem(contact, acts, setSheet),
    {
      icon: 'user',
      words: i18n.t('care.menu.merge'),
      onChoose: () => setSheet({ kind: 'merge', contactId }),
    },
    addressItem(contact, acts),
    {
      icon: 'stop',
      words: i18n.t('button.stopFollowing'),
      onChoose: () => {
        const words = i18n.t('toast.unfollowed', [personName(contact)]);
        void acts.act('followed', { contactId, follow: false }, words);
      },
    },
    ...last,
  ];
}

function leaveAloneItem({ addresses }: Contact, setSheet: Selection['setSheet']): Items[number] {
  return {
    icon: 'lock',
    words: i18n.t('care.menu.leaveAlone'),
    onChoose: () => setSheet({ kind: 'left-alone', add: addresses }),
  };
}

/** It is over, which is worth a review; and the way back. */
function overItem(contact: Contact, acts: Acts, setSheet: Selection['setSheet']): Items[number] {
  const { id: contactId, care } = contact;
  if (care?.lostAt !== undefined) {
    const words = i18n.t('care.isAgain', [personName(contact)]);
    return {
      icon: 'hand',
      words: i18n.t('care.menu.again'),
      onChoose: () => say(contact, acts, { without: ['lostAt'], words }),
    };
  }
  return {
    icon: 'lost',
    words: i18n.t('care.menu.over'),
    onChoose: () =>
      setSheet({ kind: 'record', contactId, recordKind: 'loss', recordId: null, prefill: null }),
  };
}

function addressItem(contact: Contact, acts: Acts): Items[number] {
  const isBroken = contact.care?.addressBrokenAt !== undefined;
  if (isBroken) {
    const words = i18n.t('care.isWorking');
    return {
      icon: 'mail',
      words: i18n.t('care.menu.works'),
      onChoose: () => say(contact, acts, { without: ['addressBrokenAt'], words }),
    };
  }
  const care = () => ({ addressBrokenAt: Temporal.Now.instant().epochMilliseconds });
  return {
    icon: 'mail',
    words: i18n.t('care.menu.broken'),
    onChoose: () => say(contact, acts, { care: care(), words: i18n.t('care.isBroken') }),
  };
}

interface Said {
  readonly care?: Care;
  readonly without?: readonly (keyof Care)[];
  readonly words: string;
}

function say({ id }: Contact, { act }: Acts, { care = {}, without = [], words }: Said): void {
  void act('careChanged', { contactId: id, care, without }, words);
}
