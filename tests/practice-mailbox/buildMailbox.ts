import type { MailAccount, MailboxData, MailMessage, MailPerson, MailThread } from './mailboxData';
import { decimal, hash, idAt, signed, tokenOf } from './gmailIds';
import { sentHistory } from './sent/sentHistory';
import { story } from './story';
import type { Ago, StoryAccount, StoryMessage, StoryPerson, StoryThread } from './story/storyTypes';

interface MailboxWishes {
  /** The instant that all of the story is told from. */
  readonly now?: Temporal.Instant;
  /** The zone of the story's clock times; the browser must show the page in it too. */
  readonly zone?: string;
}

export const usualZone = 'Europe/Rome';

/** The whole mailbox at one instant: the same story told from another day gives the same rhythm. */
export function buildMailbox(wishes: MailboxWishes = {}): MailboxData {
  const clock = { now: wishes.now ?? Temporal.Now.instant(), zone: wishes.zone ?? usualZone };
  return { accounts: story.accounts.map((account) => accountOf(account, clock)) };
}

const everybody = story.people;

interface Clock {
  readonly now: Temporal.Instant;
  readonly zone: string;
}

/** The instant of the story's "days ago at ten"; never later than now. */
function instantOf(ago: Ago, { now, zone }: Clock): Temporal.Instant {
  if ('minutes' in ago) return now.subtract({ minutes: ago.minutes });
  if ('hours' in ago) return now.subtract({ minutes: Math.round(ago.hours * 60) });
  const day = now.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: ago.days });
  const at = day.toZonedDateTime({ timeZone: zone, plainTime: ago.at }).toInstant();
  return Temporal.Instant.compare(at, now) < 0 ? at : now.subtract({ minutes: 5 });
}

interface Telling {
  readonly account: StoryAccount;
  readonly clock: Clock;
}

function accountOf(account: StoryAccount, clock: Clock): MailAccount {
  const telling = { account, clock };
  const threads = account.threads.map((thread) => threadOf(thread, telling));
  const { owner, signature, delegation, hasSentHistory } = account;
  return {
    owner,
    signature,
    threads,
    sentHistory: hasSentHistory === true ? sentHistory({ ...clock, owner }) : [],
    ...(delegation ? { delegation } : {}),
  };
}

function threadOf(thread: StoryThread, telling: Telling): MailThread {
  const messages: MailMessage[] = [];
  for (const [i, message] of thread.messages.entries()) {
    messages.push(messageOf({ thread, i, message, before: messages }, telling));
  }
  const [first] = messages;
  if (first === undefined) throw new Error(`The thread ${thread.key} has no message`);
  const startedHere = thread.messages[0]?.from === 'me';
  // A thread of one's own has its id from the first save of the draft, a little before the message was sent.
  const id = startedHere ? idAt(first.at - 41_000, thread.key) : first.id;
  return {
    key: thread.key,
    id,
    permId: startedHere ? `thread-a:r${signed(thread.key)}` : `thread-f:${decimal(id)}`,
    token: tokenOf(thread.key, startedHere),
    subject: thread.subject,
    labels: thread.labels ?? ['inbox'],
    ...(thread.isStarred === true ? { isStarred: true } : {}),
    messages,
  };
}

interface Place {
  readonly thread: StoryThread;
  readonly i: number;
  readonly message: StoryMessage;
  readonly before: readonly MailMessage[];
}

function messageOf(place: Place, telling: Telling): MailMessage {
  const { thread, i, message } = place;
  const { id, at } = whenceOf(place, telling.clock);
  const writer = everybody[message.from];
  const readers = message.to ?? usualReaders(thread, i);
  return {
    id,
    permId: writer === undefined ? `msg-a:r${signed(nameOf(place))}` : `msg-f:${decimal(id)}`,
    from: personOf(message.from, telling),
    to: readers.map((key) => personOf(key, telling)),
    cc: (message.cc ?? []).map((key) => personOf(key, telling)),
    at,
    ...styleOf(writer, readers),
    text: signedText(message),
    ...quoteOf(place),
    ...marksOf(message),
    ...(writer?.program === 'newsletter' ? { isList: true } : {}),
  };
}

function quoteOf({ message, before }: Place): Pick<MailMessage, 'quotes'> {
  const quoted =
    message.quotes === true ? before.findLast(({ isDraft }) => isDraft !== true) : undefined;
  return quoted === undefined ? {} : { quotes: quoted.id };
}

function styleOf(
  writer: StoryPerson | undefined,
  readers: readonly string[],
): Pick<MailMessage, 'language' | 'program'> {
  if (writer === undefined) return { language: languageFor(readers), program: 'gmail' };
  return { language: writer.language, program: writer.program };
}

function nameOf({ thread, i }: Place): string {
  return `${thread.key}/${i}`;
}

/** Mail arrives a little after it was written; one's own has its id from just before it was sent (WEBMAIL 2.1). */
const ARRIVES_AFTER = 1_900;
const SENT_AFTER = 600;

function whenceOf(place: Place, clock: Clock): { readonly id: string; readonly at: number } {
  const { message } = place;
  const name = nameOf(place);
  const now = clock.now.epochMilliseconds;
  const written = instantOf(message.ago, clock).epochMilliseconds + (hash(name) % 60_000);
  const usual = written + (message.from === 'me' ? -SENT_AFTER : ARRIVES_AFTER);
  const imported = message.importedAgo && instantOf(message.importedAgo, clock);
  const arrived = imported?.epochMilliseconds ?? usual;
  return { id: idAt(Math.min(arrived, now), name), at: Math.min(written, now) };
}

function marksOf({ isUnread, isDraft }: StoryMessage): Pick<MailMessage, 'isUnread' | 'isDraft'> {
  return {
    ...(isUnread === true ? { isUnread: true } : {}),
    ...(isDraft === true ? { isDraft: true } : {}),
  };
}

function usualReaders(thread: StoryThread, i: number): readonly string[] {
  if (thread.messages[i]?.from !== 'me') return ['me'];
  const others = thread.messages.filter(({ from }, j) => from !== 'me' && j < i);
  const found = others.at(-1)?.from ?? thread.messages[0]?.to?.[0];
  if (found === undefined) throw new Error(`Nobody to write to in ${thread.key}`);
  return [found];
}

function languageFor(readers: readonly string[]): MailMessage['language'] {
  return everybody[readers[0] ?? '']?.language ?? 'it';
}

/** A mail program puts its owner's signature under what was written. The user's stands in a node of its own. */
function signedText({ from, text }: StoryMessage): string {
  const signature = everybody[from]?.signature;
  return signature === undefined ? text : `${text}\n\n${signature.join('\n')}`;
}

function personOf(key: string, { account }: Telling): MailPerson {
  if (key === 'me') return account.owner;
  const person = everybody[key];
  if (person === undefined) throw new Error(`The story has no ${key}`);
  return { name: person.name, address: person.address };
}
