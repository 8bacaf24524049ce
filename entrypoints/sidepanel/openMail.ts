import { threadToOpen } from '@/domain/followUps/placeToWrite';
import type { FollowUp } from '@/domain/followUps/followUp';
import { historyWith } from '@/storage/interactions';
import type { Acts } from './useActs';
import type { Selection } from './useSelection';

/** *Open*: to the mail that a follow-up belongs to, in its own account; where none is known, to the person's card. */
export async function openMail(
  followUp: FollowUp,
  { act }: Acts,
  { show }: Selection,
): Promise<void> {
  const place = threadToOpen(followUp, await historyWith(followUp.contactId));
  if (place === null) return show(followUp.contactId);
  const { account, threadId } = place;
  await act('openWanted', { account, threadId, text: null }, null);
}
