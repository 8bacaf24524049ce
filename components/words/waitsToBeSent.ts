import type { FollowUp } from '@/domain/followUps/followUp';

/** Where a text that was written and not sent yet stands; `null` while there is something left to write. */
export type WaitingPlace = 'inReply' | 'inNewMessage' | 'scheduled';

export function waitsToBeSent({ writtenIn }: FollowUp): WaitingPlace | null {
  if (writtenIn === null) return null;
  if (writtenIn.scheduled === true) return 'scheduled';
  return writtenIn.threadId === null ? 'inNewMessage' : 'inReply';
}
