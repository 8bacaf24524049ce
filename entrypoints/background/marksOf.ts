import { inOrder } from '@/domain/followUps/order';
import type { EmailAddress } from '@/domain/people/emailAddress';
import type { ReplyOf, ToBackground } from '@/messaging/protocol';
import { contactsByAddresses } from '@/storage/contacts';
import { openFollowUpsOf } from '@/storage/followUps';
import { deedOf } from './deedOf';

type Marks = ReplyOf<ToBackground['rowsSeen']>['marks'];

/** Of these people those with something overdue, each with the gravest of it (DESIGN §3). */
export async function marksOf(
  addresses: readonly EmailAddress[],
  now: Temporal.Instant,
): Promise<Marks> {
  const people = [...(await contactsByAddresses(addresses))];
  const followed = people.filter(([, { followedSince }]) => followedSince !== null);
  const marks = await Promise.all(
    followed.map(async ([address, { id }]) => {
      const open = await openFollowUpsOf(id);
      const overdue = open.filter(({ openDue }) => (openDue ?? Infinity) <= now.epochMilliseconds);
      const [gravest] = inOrder(overdue, { now });
      return gravest === undefined ? [] : [{ address, deed: deedOf(gravest, now) }];
    }),
  );
  return marks.flat();
}
