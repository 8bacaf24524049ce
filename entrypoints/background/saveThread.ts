import type { FollowUp } from '@/domain/followUps/followUp';
import { interactionsIn, type SeenMessage } from '@/domain/mail/interactionsIn';
import type { MailInteraction } from '@/domain/mail/interaction';
import type { Addressee, PageReading } from '@/domain/mail/reading';
import { mergedTone, toneOf } from '@/domain/mail/tone';
import type { Contact, Tone } from '@/domain/people/contact';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { type Change, change } from '@/storage/change';
import { keepMails } from '@/storage/keepMails';
import { bringAllUpToDate } from './bringAllUpToDate';
import { contactsFor } from './contactsFor';
import { correctLists } from './correctLists';

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
  readonly thread: { readonly id: string; readonly subject: string | null };
};

/** Keeps what a thread shows, in one transaction; nothing without account, thread id and contact (STYLE R7). */
export async function saveThread(
  actId: string,
  reading: PageReading,
  now: Temporal.Instant,
): Promise<SavedThread> {
  const tone = toneOf(reading);
  if (!isWhole(reading)) return { contactId: null, settled: [], tone, isNews: false };
  return change({ id: actId, now }, async (c) => {
    const seen = interactionsIn(reading);
    const people = await contactsFor(c, [reading.contact, ...seen.map((one) => one.with)], now);
    const main = people.get(reading.contact.address) ?? null;
    const spoken = main === null ? tone : await rememberTone(c, main, tone);
    const mails = seen.flatMap((message) => mailOf(message, people, reading));
    const changed = [...(await correctLists(c, reading, mails)), ...(await keepMails(c, mails))];
    const settled = await bringAllUpToDate(c, changed, now);
    return { contactId: main?.id ?? null, settled, tone: spoken, isNews: changed.length > 0 };
  });
}

function isWhole(reading: PageReading): reading is WholeReading {
  return reading.account !== null && reading.contact !== null && reading.thread?.id != null;
}

/** Where the thread does not say it (own mails are folded away), what was last seen holds; kept of followed people only. */
async function rememberTone(c: Change, contact: Contact, tone: Tone): Promise<Tone> {
  const seen = mergedTone(tone, contact.seenTone);
  const isNew = JSON.stringify(seen) !== JSON.stringify(contact.seenTone);
  if (contact.followedSince !== null && isNew) {
    await c.record('contacts', [{ ...contact, seenTone: seen }]);
  }
  return seen;
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
    subject: subject?.slice(0, LONGEST_SUBJECT) ?? null,
    asks: isFollowed && message.asks,
  };
  return [mail];
}
