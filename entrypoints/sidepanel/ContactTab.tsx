import { browser } from 'wxt/browser';
import { BackToMail } from '@/components/contact/BackToMail';
import { Loading } from '@/components/states/Loading';
import { ReloadTab } from '@/components/states/ReloadTab';
import { Unread } from '@/components/states/Unread';
import type { Moment } from '@/components/words/moment';
import type { OpenThread } from '@/domain/mail/openThread';
import { ContactPane } from './ContactPane';
import { NamedByYouPane } from './NamedByYouPane';
import { NameOnlyPane } from './NameOnlyPane';
import { NoMailPane } from './NoMailPane';
import { othersOf } from './othersOf';
import { showAddressee } from './showAddressee';
import type { Acts } from './useActs';
import { useDeafTab } from './useDeafTab';
import { usePerson } from './usePerson';
import type { Selection } from './useSelection';
import type { PanelTab } from './useTab';

export interface ContactTabProps {
  readonly tab: PanelTab | null;
  /** `undefined` until it is known. */
  readonly thread: OpenThread | null | undefined;
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
}

/** The person of the open mail, or why there is none. */
export function ContactTab(props: ContactTabProps) {
  const { thread, selection, moment, acts } = props;
  const person = usePerson(selection.contactId);
  if (person === undefined) return <Loading />;
  if (person === null) return <Nobody {...props} />;
  const { isChosen, threadKey } = selection;
  return (
    <>
      {isChosen && thread?.contactId != null && <BackToMail onBack={selection.showOpenMail} />}
      {!isChosen && thread && <NamedByYouPane thread={thread} acts={acts} />}
      <ContactPane
        key={`${threadKey}/${person.contact.id}`}
        person={person}
        people={othersOf(thread ?? null, person.contact)}
        thread={thread ?? null}
        moment={moment}
        acts={acts}
        selection={selection}
      />
    </>
  );
}

function Nobody({ tab, thread, moment, acts, selection }: ContactTabProps) {
  const isDeaf = useDeafTab(tab, thread !== null);
  if (tab === null || thread === undefined) return <Loading />;
  if (isDeaf) return <ReloadTab onReload={() => void browser.tabs.reload(tab.id)} />;
  if (thread?.view !== 'thread') {
    return <NoMailPane isWebmail={tab.isWebmail} selection={selection} />;
  }
  if (thread.unnamed !== null) {
    const { unnamed: name } = thread;
    return (
      <NameOnlyPane
        {...{ thread, name, moment, acts, selection }}
        key={`${selection.threadKey}/${name}`}
      />
    );
  }
  return (
    <Unread
      key={selection.threadKey}
      suggested={thread.contact?.address ?? ''}
      onName={(address) => void showAddressee({ address, name: null }, acts, selection)}
    />
  );
}
