import type { FollowUp } from '@/domain/followUps/followUp';

/** Whether these are thanks whose text stands in a reply that was not sent yet: nothing is left to write. */
export function waitsInReply({ kind, writtenIn }: FollowUp): boolean {
  return kind === 'thank-you' && writtenIn !== null;
}
