import type { MailInteraction } from '@/domain/mail/interaction';
import type { SeenRow } from '@/domain/mail/seenRow';
import {
  isByTheUser,
  isConversation,
  messageIdOfRow,
  type RowTouch,
  touchesInRow,
} from '@/domain/mail/touchesInRow';
import type { Contact } from '@/domain/people/contact';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { type Change, change } from '@/storage/change';
import { contactsByAddresses, contactsById } from '@/storage/contacts';
import { keepMails } from '@/storage/keepMails';
import { bringAllUpToDate } from './bringAllUpToDate';
import { closeAnswered } from './closeAnswered';
import { contactsFor } from './contactsFor';
import { knownRows, type SeenRows, stillUnread } from './knownRows';

const LONGEST_SUBJECT = 200;
/** The webmail's clock may be ahead of ours; what is dated later than that is still to be sent. */
const CLOCKS_APART_MS = 120_000;

/**
 * Keeps what rows of a list tell, in one transaction: people, touches that stand until the thread is read, and answers that
 * were given. What was read in a thread is not told again by a list.
 *
 * @returns whether it may change what is due: of somebody followed something new was told.
 */
export async function saveRows(
  actId: string,
  { account, rows }: SeenRows,
  now: Temporal.Instant,
): Promise<boolean> {
  const latest = now.epochMilliseconds + CLOCKS_APART_MS;
  return change({ id: actId, now }, async (c) => {
    const known = (await knownRows({ account, rows })).filter(({ at }) => at <= latest);
    const unread = (await stillUnread(account, known)).map(({ row }) => row);
    const touched = await keepMails(c, await mailsOf(c, { account, rows: unread }, now));
    const own = known.filter(({ row }) => isByTheUser(row, account));
    const answered = await closeAnswered(c, own);
    const changed = [...new Set([...touched, ...answered])];
    await bringAllUpToDate(c, changed, now);
    return (await contactsById(changed)).some(({ followedSince }) => followedSince !== null);
  });
}

async function mailsOf(
  c: Change,
  { account, rows }: SeenRows,
  now: Temporal.Instant,
): Promise<readonly MailInteraction[]> {
  const told = rows.flatMap((row) =>
    touchesInRow(row, account).map((touch) => ({ row, touch, account })),
  );
  const people = await peopleOf(c, told, now);
  return told.flatMap((one) => {
    const contact = people.get(one.touch.with.address);
    return contact === undefined ? [] : [mailOf(one, contact)];
  });
}

/** Those whom the user writes with are kept from now on; anybody else only where they are known already. */
async function peopleOf(
  c: Change,
  told: readonly Told[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<EmailAddress, Contact>> {
  const partners = told.filter(({ row, account }) => isConversation(row, account));
  await contactsFor(
    c,
    partners.map(({ touch }) => touch.with),
    now,
  );
  return contactsByAddresses([...new Set(told.map(({ touch }) => touch.with.address))]);
}

interface Told {
  readonly account: EmailAddress;
  readonly row: SeenRow;
  readonly touch: RowTouch;
}

/** Of people who are not followed only the date is kept (DESIGN §2). */
function mailOf({ account, row, touch }: Told, contact: Contact): MailInteraction {
  const messageId = messageIdOfRow(row);
  const subject = contact.followedSince === null ? null : row.subject;
  return {
    kind: 'message',
    id: `${account}/${messageId}/${contact.id}`,
    contactId: contact.id,
    at: Temporal.Instant.from(row.at).epochMilliseconds,
    direction: touch.direction,
    account,
    messageId,
    threadId: row.threadId,
    toldBy: 'row',
    subject: subject?.slice(0, LONGEST_SUBJECT) ?? null,
    asks: false,
  };
}
