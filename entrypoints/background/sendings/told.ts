import { MOST_RECIPIENTS } from '@/domain/mail/interactionsIn';
import type { Contact } from '@/domain/people/contact';
import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import { isColleague, isNobodysContact } from '@/domain/people/senders';
import type { RequestOf, ToBackground } from '@/messaging/protocol';
import { contactByAddress } from '@/storage/contacts';
import { allWaitingTexts, forgetWaitingText } from '@/storage/waitingTexts';

/** A sending as its page has told it, and when. */
export type Told = RequestOf<ToBackground['messageSending']> & {
  readonly tabId: number | null;
  readonly now: Temporal.Instant;
};

/** Those of To from outside; nobody where a crowd is written to. */
export function outsiders({ account, sending }: Told): readonly EmailAddress[] {
  if (sending.to.length > MOST_RECIPIENTS) return [];
  return sending.to
    .map(emailAddress)
    .filter((address) => address !== null)
    .filter((address) => !isColleague(address, account) && !isNobodysContact(address));
}

/** Those of them whom Premura keeps. Of anybody else nothing is stored because a mail went out. */
export async function recipientsOf(told: Told): Promise<readonly Contact[]> {
  const kept = await Promise.all([...new Set(outsiders(told))].map(contactByAddress));
  const people = kept.filter((contact) => contact !== undefined);
  return [...new Map(people.map((contact) => [contact.id, contact])).values()];
}

/** The message into which a text had come is gone from its tab: nothing of it need be shown any more. */
export async function forgetTextsOf({ tabId, account, sending }: Told): Promise<void> {
  const over = (await allWaitingTexts()).filter(
    (text) =>
      text.tabId === tabId && text.account === account && text.threadId === sending.threadId,
  );
  await Promise.all(over.map(({ actId }) => forgetWaitingText(actId)));
}
