import type { FollowUp } from '@/domain/followUps/followUp';
import type { Deed } from '@/messaging/protocol';

/** What is due, as bar and marks name it. */
export function deedOf(followUp: FollowUp, now: Temporal.Instant): Deed {
  const openDue = followUp.openDue ?? now.epochMilliseconds;
  return {
    followUpId: followUp.id,
    kind: followUp.kind,
    occasion: followUp.occasion,
    ...(followUp.aspect === undefined ? {} : { aspect: followUp.aspect }),
    topic: followUp.topic,
    openDue,
    overdue: openDue <= now.epochMilliseconds,
  };
}
