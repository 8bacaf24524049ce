import { browser } from 'wxt/browser';
import { BackToMail } from '@/components/contact/BackToMail';
import { LeftAlone } from '@/components/states/LeftAlone';
import { Loading } from '@/components/states/Loading';
import { ReloadTab } from '@/components/states/ReloadTab';
import { SwitchedOff } from '@/components/states/SwitchedOff';
import { Unread } from '@/components/states/Unread';
import type { Moment } from '@/components/words/moment';
import { LEFT_ALONE } from '@/domain/mail/withoutLeftAlone';
import { SWITCHED_OFF } from '@/domain/mail/switchedOff';
import type { OpenThread } from '@/domain/mail/openThread';
import { ContactPane } from './ContactPane';
import { NamedByYouPane } from './NamedByYouPane';
import { NameOnlyPane } from './NameOnlyPane';
import { NoMailPane } from './NoMailPane';
import { openOptions } from './openOptions';
import { othersOf } from './othersOf';
import { showAddressee } from './showAddressee';
import type { Person } from './readPerson';
import type { PanelTab } from './readTab';
import type { Acts } from './useActs';
import { useDeafTab } from './useDeafTab';
import type { Selection } from './useSelection';

export interface ContactTabProps {
  readonly tab: PanelTab | null;
  /** `undefined` until it is known. */
  readonly thread: OpenThread | null | undefined;
  /** Who is shown: `undefined` until it is read, `null` where it is nobody. */
  readonly person: Person | null | undefined;
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
}

/** The person of the open mail, or why there is none. */
export function ContactTab(props: ContactTabProps) {
  const { thread, person, selection, moment, acts } = props;
  if (person === undefined) return <Loading />;
  if (person === null) return <Nobody {...props} />;
  return (
    <>
      {thread?.contactId != null && <AboveCard thread={thread} acts={acts} selection={selection} />}
      <ContactPane
        key={`${selection.threadKey}/${person.contact.id}`}
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

type MailProps = Pick<ContactTabProps, 'acts' | 'selection'> & { readonly thread: OpenThread };

/** Where another card than the open mail's is shown, the way back; else what rests on the user's own word. */
function AboveCard({ thread, acts, selection }: MailProps) {
  if (selection.isChosen) return <BackToMail onBack={selection.showOpenMail} />;
  return <NamedByYouPane thread={thread} acts={acts} />;
}

function Nobody({ tab, thread, moment, acts, selection }: ContactTabProps) {
  const isDeaf = useDeafTab(tab, thread !== null);
  if (tab === null || thread === undefined) return <Loading />;
  if (isDeaf) return <ReloadTab onReload={() => void browser.tabs.reload(tab.id)} />;
  if (thread?.view !== 'thread') {
    return <NoMailPane isWebmail={tab.isWebmail} selection={selection} />;
  }
  return <NotRead {...{ thread, moment, acts, selection }} />;
}

function NotRead({ thread, moment, acts, selection }: MailProps & { readonly moment: Moment }) {
  const { unnamed: name, missing } = thread;
  if (missing.some(({ reason }) => reason === LEFT_ALONE)) {
    return <LeftAlone onChange={() => selection.setSheet({ kind: 'left-alone', add: [] })} />;
  }
  if (missing.some(({ reason }) => reason === SWITCHED_OFF)) {
    return <SwitchedOff onOptions={() => openOptions('mailboxes')} />;
  }
  if (name !== null) {
    const key = `${selection.threadKey}/${name}`;
    return <NameOnlyPane key={key} {...{ thread, name, moment, acts, selection }} />;
  }
  return (
    <Unread
      key={selection.threadKey}
      suggested={thread.contact?.address ?? ''}
      onName={(address) => void showAddressee({ address, name: null }, acts, selection)}
    />
  );
}
