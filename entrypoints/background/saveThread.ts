import type { FollowUp } from '@/domain/followUps/followUp';
import { answeredAt } from '@/domain/mail/answeredAt';
import { areDatedAsBefore } from '@/domain/mail/areDatedAsBefore';
import { interactionsIn, type SeenMessage } from '@/domain/mail/interactionsIn';
import type { MailInteraction } from '@/domain/mail/interaction';
import type { Addressee, PageReading, Thread } from '@/domain/mail/reading';
import { toneOf } from '@/domain/mail/tone';
import type { Contact, Tone } from '@/domain/people/contact';
import type { EmailAddress } from '@/domain/people/emailAddress';
import type { NamedPerson } from '@/domain/people/namedPerson';
import { change } from '@/storage/change';
import { mailsInThread } from '@/storage/interactions';
import { keepMails } from '@/storage/keepMails';
import { stillSaid } from '@/storage/namedPeople';
import { bringAllUpToDate } from './bringAllUpToDate';
import { closeAnswered } from './closeAnswered';
import { contactsFor } from './contactsFor';
import { correctLists } from './correctLists';
import { rememberTone } from './rememberTone';

const LONGEST_SUBJECT = 200;

export interface SavedThread {
  /** The thread's contact; `null` where nothing was stored. */
  readonly contactId: string | null;
  readonly settled: readonly FollowUp[];
  /** How the user writes to the contact: as this thread shows it, else as it was last seen. */
  readonly tone: Tone;
  /** Whether anything was learnt that was not known before. */
  readonly isNews: boolean;
}

type WholeReading = PageReading & {
  readonly account: Addressee;
  readonly contact: Addressee;
  readonly thread: Thread & { readonly id: string };
};

interface Saving {
  /** The user's answers that the reading rests on. */
  readonly restsOn: readonly NamedPerson[];
  readonly now: Temporal.Instant;
}

/**
 * Keeps what a thread shows, in one transaction; nothing without account, thread id and contact (STYLE R7). `null`, and
 * nothing kept, where the user has meanwhile taken back what the reading rests on.
 */
export async function saveThread(
  actId: string,
  reading: PageReading,
  { restsOn, now }: Saving,
): Promise<SavedThread | null> {
  const tone = toneOf(reading);
  if (!isWhole(reading)) return { contactId: null, settled: [], tone, isNews: false };
  return change({ id: actId, now }, async (c) => {
    if (!(await stillSaid(restsOn))) return null;
    const seen = interactionsIn(reading);
    const people = await contactsFor(c, [reading.contact, ...seen.map((one) => one.with)], now);
    const main = people.get(reading.contact.address) ?? null;
    const spoken = main === null ? tone : await rememberTone(c, main, tone);
    const told = seen.flatMap((message) => mailOf(message, people, reading));
    const mails = await certain(reading, told);
    const at = answeredAt(reading.thread.messages, now);
    const changed = [
      ...(await correctLists(c, reading, mails)),
      ...(await keepMails(c, mails.map(asAnsweredAt(at)))),
      ...(await closeAnswered(c, [{ at, mails: await keptOf(reading) }])),
    ];
    const settled = await bringAllUpToDate(c, changed, now);
    return { contactId: main?.id ?? null, settled, tone: spoken, isNews: changed.length > 0 };
  });
}

function keptOf({ account, thread }: WholeReading): Promise<readonly MailInteraction[]> {
  return mailsInThread(account.address, thread.id);
}

/** Without what only folded cards tell, where their dates may mean another instant than before. */
async function certain(
  reading: WholeReading,
  told: readonly MailInteraction[],
): Promise<readonly MailInteraction[]> {
  const read = told.filter(({ toldBy }) => toldBy === undefined);
  if (read.length === told.length) return told;
  return areDatedAsBefore(read, await keptOf(reading)) ? told : read;
}

function asAnsweredAt(at: number): (mail: MailInteraction) => MailInteraction {
  return (mail) => (mail.at < at ? { ...mail, asks: false } : mail);
}

function isWhole(reading: PageReading): reading is WholeReading {
  return reading.account !== null && reading.contact !== null && reading.thread?.id != null;
}

function mailOf(
  message: SeenMessage,
  people: ReadonlyMap<EmailAddress, Contact>,
  { account: { address: account }, thread }: WholeReading,
): readonly MailInteraction[] {
  const contact = people.get(message.with.address);
  if (contact === undefined) return [];
  const isFollowed = contact.followedSince !== null;
  const subject = isFollowed ? thread.subject : null;
  const mail: MailInteraction = {
    kind: 'message',
    id: `${account}/${message.messageId}/${contact.id}`,
    contactId: contact.id,
    at: message.at,
    direction: message.direction,
    account,
    messageId: message.messageId,
    threadId: thread.id,
    ...(message.toldBy === undefined ? {} : { toldBy: message.toldBy }),
    subject: subject?.slice(0, LONGEST_SUBJECT) ?? null,
    asks: isFollowed && message.asks,
    ...(isFollowed ? message.manner : {}),
  };
  return [mail];
}
