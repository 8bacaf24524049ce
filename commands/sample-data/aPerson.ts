import type { MailInteraction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import { emailAddress, type EmailAddress } from '@/domain/people/emailAddress';
import { newContact } from '@/domain/people/newContact';
import type { Note } from '@/domain/people/note';
import { careOf } from './careOf';
import type { Chance } from './chance';
import { firms, firstNames, lastNames, noted } from './names';

const DAY = 86_400_000;

/** Somebody invented, the number in the address, so that nobody has the same. */
export function aPerson(index: number, chance: Chance, now: Temporal.Instant): Contact {
  const first = chance.oneOf(firstNames);
  const last = chance.oneOf(lastNames);
  const firm = `${chance.oneOf(firms)}-${plain(last)}.example`;
  const seenSince = now.epochMilliseconds - chance.between(30, 900) * DAY;
  const seen = Temporal.Instant.fromEpochMilliseconds(seenSince);
  const address = addressOf(`${plain(first)}.${plain(last)}.${index}@${firm}`);
  const person = newContact({ id: `person-${index}`, address, name: `${first} ${last}` }, seen);
  if (!chance.isTrue(0.85)) return { ...person, followedSince: null };
  return { ...person, followedSince: seenSince, care: careOf(index) };
}

/** Mails in both directions, in the person's own rhythm; some have gone silent. */
export function mailsWith(
  { id, addresses, seenSince, followedSince }: Contact,
  chance: Chance,
  now: Temporal.Instant,
): readonly MailInteraction[] {
  const gap = chance.between(2, 45);
  const until = now.epochMilliseconds - (chance.isTrue(0.3) ? chance.between(1, 8) * gap * DAY : 0);
  const most = chance.between(1, 24);
  const mails: MailInteraction[] = [];
  let at = Math.max(seenSince, until - most * gap * DAY);
  for (let n = 0; n < most && at < until; n += 1) {
    const threadId = `thread-${addresses[0]}-${Math.floor(n / 3)}`;
    mails.push(aMail({ id, n, at: Math.floor(at), threadId, isFollowed: followedSince !== null }));
    at += (0.4 + 1.2 * chance.next()) * gap * DAY;
  }
  return mails;
}

interface Written {
  readonly id: string;
  readonly n: number;
  readonly at: number;
  readonly threadId: string;
  readonly isFollowed: boolean;
}

const account = addressOf('marta.neri@nerilighting.example');

function aMail({ id, n, at, threadId, isFollowed }: Written): MailInteraction {
  const messageId = `${id}-${n}`;
  const direction = n % 2 === 0 ? 'in' : 'out';
  return {
    kind: 'message',
    id: `${account}/${messageId}/${id}`,
    contactId: id,
    at,
    direction,
    account,
    messageId,
    threadId,
    subject: isFollowed ? `Order ${4400 + n}` : null,
    asks: isFollowed && direction === 'in' && n % 3 === 0,
  };
}

export function noteAbout(contact: Contact, chance: Chance): Note {
  return {
    id: `note-${contact.id}`,
    contactId: contact.id,
    text: chance.oneOf(noted),
    pinned: chance.isTrue(0.2),
    createdAt: contact.seenSince + DAY,
    editedAt: null,
  };
}

function addressOf(text: string): EmailAddress {
  const address = emailAddress(text);
  if (address === null) throw new Error(`No address: ${text}`);
  return address;
}

/** Without accents, for an address. */
function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
