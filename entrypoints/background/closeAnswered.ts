import { answeredInThread } from '@/domain/followUps/answeredInThread';
import { isByTheUser } from '@/domain/mail/touchesInRow';
import type { EmailAddress } from '@/domain/people/emailAddress';
import type { Change } from '@/storage/change';
import { unsettledFollowUpsOf } from '@/storage/followUps';
import type { KnownRow } from './knownRows';

/**
 * Rows whose last writer is the user close the answers owed in their threads (DESIGN P8), whoever they went to.
 *
 * @returns the ids of the contacts who wait no longer.
 */
export async function closeAnswered(
  c: Change,
  account: EmailAddress,
  rows: readonly KnownRow[],
): Promise<readonly string[]> {
  const own = rows.filter(({ row }) => isByTheUser(row, account));
  const threads = own.flatMap(({ at, mails }) => {
    const asking = mails.filter(({ asks }) => asks);
    return [...Map.groupBy(asking, (one) => one.contactId)].map(
      ([contactId, theirs]) => ({ contactId, theirs, at }) as const,
    );
  });
  const answered: string[] = [];
  for (const { contactId, theirs, at } of threads) {
    const { closed, mails } = answeredInThread(await unsettledFollowUpsOf(contactId), theirs, at);
    await c.put('followUps', closed);
    await c.put('interactions', mails);
    if (mails.length > 0) answered.push(contactId);
  }
  return answered;
}
