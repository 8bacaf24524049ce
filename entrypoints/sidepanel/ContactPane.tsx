import { i18n } from '#i18n';
import { ContactView } from '@/components/contact/ContactView';
import type { Moment } from '@/components/words/moment';
import { isCalledFor } from '@/domain/followUps/isCalledFor';
import { inOrder } from '@/domain/followUps/order';
import { sentSince } from '@/domain/followUps/sentSince';
import { threadToOpen } from '@/domain/followUps/placeToWrite';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { MailInteraction } from '@/domain/mail/interaction';
import type { OpenThread } from '@/domain/mail/openThread';
import type { Addressee } from '@/domain/mail/reading';
import { AskedPane } from './AskedPane';
import { AwaitPane } from './AwaitPane';
import { contactActs } from './contactActs';
import { openMail } from './openMail';
import { NamesakePane } from './NamesakePane';
import { personMenu } from './personMenu';
import { recordActs } from './recordActs';
import { SeasonPane } from './SeasonPane';
import { SentByPane } from './SentByPane';
import { standingOf } from './standingOf';
import { SuggestionPane } from './SuggestionPane';
import { TonePane } from './TonePane';
import type { Acts } from './useActs';
import { useNotes } from './useNotes';
import type { Person } from './readPerson';
import type { Selection } from './useSelection';

export interface ContactPaneProps {
  readonly person: Person;
  readonly people: readonly Addressee[];
  /** The open mail, whoever it is with. */
  readonly thread: OpenThread | null;
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
}

/** The card of one person, wired to the acts. */
export function ContactPane({ person, people, acts, selection, ...props }: ContactPaneProps) {
  const { contact, interactions, followUps } = person;
  const moment = notBefore(props.moment, person.readAt);
  const now = moment.now.toInstant();
  const standing = standingOf(person, now);
  const called = followUps.filter((one) => isCalledFor(one, now, moment.now.timeZoneId));
  const next = inOrder(called, { now })[0] ?? null;
  const written = recordActs(person, acts, selection);
  const sentHere = next && props.thread && sentSince(next, interactions, props.thread);
  const isElsewhere = next !== null && standsElsewhere(next, person, props.thread);
  return (
    <ContactView
      contact={contact}
      menu={personMenu(contact, acts, selection)}
      {...standing}
      tone={
        <>
          <TonePane person={person} retention={standing.retention} acts={acts} />
          <SeasonPane person={person} now={now} acts={acts} />
          <AskedPane person={person} moment={moment} onKeep={written.onKeep} />
          <AwaitPane person={person} moment={moment} acts={acts} />
        </>
      }
      interactions={interactions}
      records={person.records}
      recordActs={written}
      sentBy={<SentByPane contact={contact} selection={selection} />}
      next={next}
      others={followUps.filter((one) => one !== next)}
      people={people}
      moment={moment}
      proposal={
        <>
          <NamesakePane contact={contact} selection={selection} />
          <SuggestionPane
            contact={contact}
            thread={props.thread}
            isMain={next === null}
            moment={moment}
            acts={acts}
            selection={selection}
          />
        </>
      }
      notes={useNotes(person, selection.noteWanted, acts)}
      acts={{
        ...contactActs({ contact, moment, acts, selection }),
        onSentHere: sentHere && (({ id }) => keepSentIn(id, sentHere, acts)),
        onOpenMail: isElsewhere ? () => void openMail(next, acts, selection) : null,
      }}
    />
  );
}

/** Whether the mail that it belongs to is known, and is not the one that stands open beside the panel. */
function standsElsewhere(
  next: FollowUp,
  { interactions }: Person,
  thread: OpenThread | null,
): boolean {
  const place = threadToOpen(next, interactions);
  if (place === null) return false;
  return place.threadId !== thread?.threadId || place.account !== thread.account;
}

function keepSentIn(followUpId: string, { id }: MailInteraction, { act }: Acts): void {
  void act('followUpClosed', { followUpId, as: 'done', sentIn: id }, i18n.t('toast.done'));
}

function notBefore(moment: Moment, readAt: Temporal.Instant): Moment {
  const read = readAt.toZonedDateTimeISO(moment.now.timeZoneId);
  return Temporal.ZonedDateTime.compare(read, moment.now) > 0 ? { ...moment, now: read } : moment;
}
