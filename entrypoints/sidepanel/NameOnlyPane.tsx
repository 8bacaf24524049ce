import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { OthersSection } from '@/components/contact/OthersSection';
import { NameOnly } from '@/components/states/NameOnly';
import type { Moment } from '@/components/words/moment';
import type { OpenThread } from '@/domain/mail/openThread';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { contactsOfName } from '@/storage/contactsOfName';
import { shownNameIn } from './shownNameIn';
import { showAddressee } from './showAddressee';
import type { Acts } from './useActs';
import { usePeopleSearch } from './usePeopleSearch';
import type { Selection } from './useSelection';

export interface NameOnlyPaneProps {
  readonly thread: OpenThread;
  readonly name: string;
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
}

/** Asks who the name is, and keeps the answer for this conversation. */
export function NameOnlyPane({ thread, name, moment, acts, selection }: NameOnlyPaneProps) {
  const candidates = useLiveQuery(() => contactsOfName(name), [name]);
  const { found, onSearch } = usePeopleSearch();
  const shown = shownNameIn(thread, name);
  const answer = (address: EmailAddress) => {
    if (shown === null) return;
    const request = { ...shown, contactId: crypto.randomUUID(), address };
    void acts.act('personNamed', request, i18n.t('toast.personNamed', [name, address]));
  };
  return (
    <>
      <NameOnly
        name={name}
        candidates={candidates ?? null}
        found={found}
        moment={moment}
        onSearch={onSearch}
        onPick={({ addresses: [first] }) => first !== undefined && answer(first)}
        onName={answer}
      />
      <OthersSection
        others={thread.others}
        onShow={(other) => void showAddressee(other, acts, selection)}
      />
    </>
  );
}
