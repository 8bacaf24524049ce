import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { MergeSheet, type MergeSheetProps } from '@/components/merge/MergeSheet';
import { personName } from '@/components/words/personName';
import type { Contact } from '@/domain/people/contact';
import { emailAddress } from '@/domain/people/emailAddress';
import { contactByAddress, contactById } from '@/storage/contacts';
import type { TalkPaneProps } from './TalkPane';
import { useNamesakes } from './useNamesakes';
import { useOneAtATime } from './useOneAtATime';

export interface MergePaneProps extends TalkPaneProps {
  /** Who may be the same person, where the user has just said so. */
  readonly otherId: string | null;
}

/** One more address of a person, or another kept person who is the same. */
export function MergePane({ person: { contact }, otherId, acts, selection }: MergePaneProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<MergeSheetProps['fault']>(null);
  const [found, setFound] = useState<Contact | null>(null);
  const namesakes = useNamesakes(contact);
  const chosen = useLiveQuery(
    () => (otherId === null ? undefined : contactById(otherId)),
    [otherId],
  );
  const add = useOneAtATime(async () => {
    const address = emailAddress(text);
    if (address === null) return setFault('noAddress');
    if (contact.addresses.includes(address)) return setFault('isHere');
    const owner = (await contactByAddress(address)) ?? null;
    setFound(owner);
    if (owner !== null) return setFault('isTaken');
    const words = i18n.t('merge.added', [address]);
    if ((await acts.act('addressAdded', { contactId: contact.id, address }, words)) !== null) {
      setText('');
    }
    return undefined;
  });
  const merge = useOneAtATime(async (other: Contact) => {
    const words = i18n.t('merge.done', [personName(contact)]);
    const request = { contactId: contact.id, otherId: other.id };
    if ((await acts.act('peopleMerged', request, words)) !== null) selection.setSheet(null);
  });
  const others = [chosen ?? [], found ?? [], otherId === null ? namesakes : []].flat();
  return (
    <MergeSheet
      name={personName(contact)}
      addresses={contact.addresses}
      text={text}
      fault={fault}
      others={[...new Map(others.map((one) => [one.id, one])).values()]}
      onChange={(changed) => {
        setText(changed);
        setFault(null);
        setFound(null);
      }}
      onAdd={add}
      onMerge={merge}
      onClose={() => selection.setSheet(null)}
    />
  );
}
