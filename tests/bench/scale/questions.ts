import type { PageReading } from '@/domain/mail/reading';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { saveThread } from '@/entrypoints/background/saveThread';
import { lastInTouchBeside } from '@/storage/peopleOfCompany';
import { contactByAddress, contactsById, contactsNamedLike } from '@/storage/contacts';
import { recordsSince } from '@/storage/recordsSince';
import {
  followUpsDueBy,
  isRedAt,
  nextDueAfter,
  openFollowUpsOf,
  peopleOverdueAt,
} from '@/storage/followUps';
import { historyWith } from '@/storage/interactions';
import { notesAbout } from '@/storage/notes';
import { recordsAbout } from '@/storage/records';
import { currentSettings } from '@/storage/settings';
import { peopleStanding, peopleTurningNext } from '@/storage/standing';
import { addressOf } from './seed';

/** A screenful: as many stand so among 1,000 people too. */
const SHOWN = 20;
const now = () => Temporal.Now.instant().epochMilliseconds;

/** What Premura asks of its storage, by the very functions that it asks with. */
export const questions = {
  'thread-kept': async () =>
    void (await saveThread(crypto.randomUUID(), newMail(), {
      restsOn: [],
      now: Temporal.Now.instant(),
    })),
  'person-shown': async () => {
    const contact = await contactByAddress(addressOf(0));
    if (contact === undefined) throw new Error('Nobody was found');
    await Promise.all([
      historyWith(contact.id),
      openFollowUpsOf(contact.id),
      notesAbout(contact.id),
      recordsAbout(contact.id),
      currentSettings(),
      lastInTouchBeside(contact),
      recordsSince('loss', 0),
    ]);
  },
  today: async () => {
    const due = await followUpsDueBy(now());
    await contactsById([...new Set(due.map(({ contactId }) => contactId))]);
  },
  'list-cooling': async () => void (await peopleStanding('cooling', now(), SHOWN)),
  'list-at-risk': async () => void (await peopleStanding('at-risk', now(), SHOWN)),
  'list-probably-lost': async () => void (await peopleStanding('probably-lost', now(), SHOWN)),
  'who-changes-next': async () => void (await peopleTurningNext(now(), SHOWN)),
  search: async () => void (await contactsNamedLike('vann', 8)),
  badge: async () => {
    await Promise.all([peopleOverdueAt(now()), isRedAt(now()), nextDueAfter(now())]);
  },
} as const;
export type Question = keyof typeof questions;

let sent = 0;

/** One more mail of the first person each time. */
function newMail(): PageReading {
  sent += 1;
  const account = { name: 'Marta Neri', address: 'me@nerilighting.example' as EmailAddress };
  const contact = { name: 'Conti 0', address: addressOf(0) };
  const message = {
    id: `new${sent}`,
    from: contact,
    to: [account],
    cc: [],
    sentAt: Temporal.Now.instant().subtract({ minutes: 1 }).toString({ fractionalSecondDigits: 3 }),
    direction: 'in' as const,
    expanded: true,
    text: 'Good morning.',
  };
  return {
    service: 'gmail',
    view: 'thread',
    account,
    thread: { id: `new${sent}`, subject: 'Lieferung', messages: [message] },
    contact,
    list: null,
    readBy: {},
    missing: [],
  };
}
