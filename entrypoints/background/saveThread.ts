import type { FollowUp } from '@/domain/followUps/followUp';
import { interactionsIn, type SeenMessage } from '@/domain/mail/interactionsIn';
import type { MailInteraction } from '@/domain/mail/interaction';
import type { Addressee, PageReading } from '@/domain/mail/reading';
import { mergedTone, toneOf } from '@/domain/mail/tone';
import type { Contact, Tone } from '@/domain/people/contact';
import { newContact } from '@/domain/people/newContact';
import { type Change, change } from '@/storage/change';
import { contactByAddress } from '@/storage/contacts';
import { knownInteractions } from '@/storage/interactions';
import { bringUpToDate } from './bringUpToDate';

const LONGEST_SUBJECT = 200;

export interface SavedThread {
  /** The thread's contact; `null` where nothing was stored. */
  readonly contactId: string | null;
  readonly settled: readonly FollowUp[];
  /** How the user writes to the contact: as this thread shows it, else as it was last seen. */
  readonly tone: Tone;
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
  if (!isWhole(reading)) return { contactId: null, settled: [], tone };
  return change({ id: actId, now }, async (c) => {
    const seen = Map.groupBy(interactionsIn(reading), (message) => message.with.address);
    const main = await contactFor(c, reading.contact, now);
    const spoken = await rememberTone(c, main, tone);
    const settled: FollowUp[] = [];
    for (const messages of seen.values()) {
      const contact = await contactFor(c, messages[0]?.with ?? reading.contact, now);
      if (!(await saveMessages(c, { contact, messages, reading }))) continue;
      settled.push(...(await bringUpToDate(c, contact.id, now)));
    }
    return { contactId: main.id, settled, tone: spoken };
  });
}

function isWhole(reading: PageReading): reading is WholeReading {
  return reading.account !== null && reading.contact !== null && reading.thread?.id != null;
}

async function contactFor(c: Change, person: Addressee, now: Temporal.Instant): Promise<Contact> {
  const kept = await contactByAddress(person.address);
  if (kept !== undefined && (kept.name !== null || person.name === null)) return kept;
  const contact = kept ?? newContact({ id: crypto.randomUUID(), ...person }, now);
  const named = { ...contact, name: person.name };
  await c.record('contacts', [named]);
  return named;
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

interface MessagesOf {
  readonly contact: Contact;
  readonly messages: readonly SeenMessage[];
  readonly reading: WholeReading;
}

/** Whether anything was new: a message is stored once per account, id and person. */
async function saveMessages(
  c: Change,
  { contact, messages, reading }: MessagesOf,
): Promise<boolean> {
  const rows = messages.map((message) => rowOf(message, contact, reading));
  const kept = await knownInteractions(rows.map(({ id }) => id));
  const fresh = rows.filter((row) => isNews(row, kept.get(row.id)));
  await c.record('interactions', fresh);
  return fresh.length > 0;
}

/** New, or now with what could not be kept before the person was followed. */
function isNews(row: MailInteraction, kept: MailInteraction | undefined): boolean {
  if (kept === undefined) return true;
  return (kept.subject === null && row.subject !== null) || (row.asks && !kept.asks);
}

function rowOf(message: SeenMessage, contact: Contact, reading: WholeReading): MailInteraction {
  const account = reading.account.address;
  const isFollowed = contact.followedSince !== null;
  const subject = isFollowed ? reading.thread.subject : null;
  return {
    kind: 'message',
    id: `${account}/${message.messageId}/${contact.id}`,
    contactId: contact.id,
    at: message.at,
    direction: message.direction,
    account,
    messageId: message.messageId,
    threadId: reading.thread.id,
    subject: subject?.slice(0, LONGEST_SUBJECT) ?? null,
    asks: isFollowed && message.asks,
  };
}
