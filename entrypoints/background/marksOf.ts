import { i18n } from '#i18n';
import { inOrder } from '@/domain/followUps/order';
import { isDiscreetAt } from '@/domain/people/discreet';
import type { EmailAddress } from '@/domain/people/emailAddress';
import type { ReplyOf, ToBackground } from '@/messaging/protocol';
import { contactsByAddresses } from '@/storage/contacts';
import { openFollowUpsOf } from '@/storage/followUps';
import { currentSettings } from '@/storage/settings';
import { deedOf } from './deedOf';

type Marks = ReplyOf<ToBackground['rowsSeen']>['marks'];

/** While others may see the screen: that there is something, not what. A mark of what is not late is a dot. */
function unsaid() {
  return { kind: 'custom', words: i18n.t('bar.name'), overdue: false } as const;
}

/** Of these people those with something overdue, each with the gravest of it (DESIGN §3). */
export async function marksOf(
  addresses: readonly EmailAddress[],
  now: Temporal.Instant,
): Promise<Marks> {
  const isDiscreet = isDiscreetAt(await currentSettings(), now);
  const people = [...(await contactsByAddresses(addresses))];
  const followed = people.filter(([, { followedSince }]) => followedSince !== null);
  const marks = await Promise.all(
    followed.map(async ([address, { id }]) => {
      const open = await openFollowUpsOf(id);
      const overdue = open.filter(({ openDue }) => (openDue ?? Infinity) <= now.epochMilliseconds);
      const [gravest] = inOrder(overdue, { now });
      if (gravest === undefined) return [];
      const deed = deedOf(gravest, now);
      return [{ address, deed: isDiscreet ? { ...deed, ...unsaid() } : deed }];
    }),
  );
  return marks.flat();
}
