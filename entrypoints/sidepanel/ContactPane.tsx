import { ContactView } from '@/components/contact/ContactView';
import type { Moment } from '@/components/words/moment';
import { isCalledFor } from '@/domain/followUps/isCalledFor';
import { inOrder } from '@/domain/followUps/order';
import type { Addressee } from '@/domain/mail/reading';
import { assessRetention } from '@/domain/retention/assess';
import { historyOf } from '@/domain/retention/historyOf';
import { retentionPolicy } from '@/domain/retention/policy';
import { contactActs } from './contactActs';
import type { Acts } from './useActs';
import { useNotes } from './useNotes';
import type { Person } from './usePerson';
import type { Selection } from './useSelection';

export interface ContactPaneProps {
  readonly person: Person;
  readonly people: readonly Addressee[];
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
}

/** The card of one person, wired to the acts. */
export function ContactPane({ person, people, acts, selection, ...props }: ContactPaneProps) {
  const { contact, interactions, followUps } = person;
  const moment = notBefore(props.moment, person.readAt);
  const now = moment.now.toInstant();
  const history = historyOf({ contact, interactions, openFollowUps: followUps, now });
  const called = followUps.filter((one) => isCalledFor(one, now, moment.now.timeZoneId));
  const next = inOrder(called)[0] ?? null;
  return (
    <ContactView
      contact={contact}
      retention={assessRetention(history, now, retentionPolicy)}
      interactions={interactions}
      next={next}
      others={followUps.filter((one) => one !== next)}
      people={people}
      moment={moment}
      notes={useNotes(person, selection.noteWanted, acts)}
      acts={contactActs({ contact, moment, acts, selection })}
    />
  );
}

function notBefore(moment: Moment, readAt: Temporal.Instant): Moment {
  const read = readAt.toZonedDateTimeISO(moment.now.timeZoneId);
  return Temporal.ZonedDateTime.compare(read, moment.now) > 0 ? { ...moment, now: read } : moment;
}
