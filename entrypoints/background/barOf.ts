import { isCalledFor } from '@/domain/followUps/isCalledFor';
import { inOrder } from '@/domain/followUps/order';
import type { OpenThread } from '@/domain/mail/openThread';
import { isDiscreetAt } from '@/domain/people/discreet';
import type { BarState } from '@/messaging/protocol';
import { contactById } from '@/storage/contacts';
import { openFollowUpsOf } from '@/storage/followUps';
import { currentSettings } from '@/storage/settings';
import { deedOf } from './deedOf';

const discreet = {
  followed: false,
  deed: null,
  lastWordAt: null,
  noted: null,
  isDiscreet: true,
} as const satisfies BarState;

/** What the bar of this tab says now; `null` where it is not known whose mail is open. */
export async function barOf(thread: OpenThread, now: Temporal.Instant): Promise<BarState | null> {
  const contact = thread.contactId === null ? undefined : await contactById(thread.contactId);
  if (contact === undefined) return null;
  const settings = await currentSettings();
  if (isDiscreetAt(settings, now)) return discreet;
  const { zone } = settings;
  const followUps = await openFollowUpsOf(contact.id);
  const [deed] = inOrder(
    followUps.filter((one) => isCalledFor(one, now, zone)),
    { now },
  );
  return {
    followed: contact.followedSince !== null,
    deed: deed ? deedOf(deed, now) : null,
    lastWordAt: contact.rhythm.lastAt,
    noted: thread.noted,
  };
}
