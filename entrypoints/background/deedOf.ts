import type { FollowUp } from '@/domain/followUps/followUp';
import type { Deed } from '@/messaging/protocol';
import { deedWords } from './deedWords';

/** What is due, as bar and marks name it. */
export function deedOf(followUp: FollowUp, now: Temporal.Instant): Deed {
  const openDue = followUp.openDue ?? now.epochMilliseconds;
  return {
    followUpId: followUp.id,
    kind: followUp.kind,
    words: deedWords(followUp),
    openDue,
    overdue: openDue <= now.epochMilliseconds,
  };
}
