import { answeredInThread } from '@/domain/followUps/answeredInThread';
import type { MailInteraction } from '@/domain/mail/interaction';
import type { Change } from '@/storage/change';
import { unsettledFollowUpsOf } from '@/storage/followUps';

/** An own message in a thread that does not say to whom it went, and what is kept of the thread. */
export interface VagueAnswer {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly mails: readonly MailInteraction[];
}

/**
 * Messages of the user's own close the answers owed in their threads (DESIGN P8), whoever they went to.
 *
 * @returns the ids of the contacts who wait no longer.
 */
export async function closeAnswered(
  c: Change,
  own: readonly VagueAnswer[],
): Promise<readonly string[]> {
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
