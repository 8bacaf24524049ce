import { useLiveQuery } from 'dexie-react-hooks';
import type { FollowUp } from '@/domain/followUps/followUp';
import { unsettledFollowUpsOf } from '@/storage/followUps';

/** Thanks that are no longer fresh and only wait for a mail to join (DESIGN P1). */
export function useJoining(contactId: string): readonly FollowUp[] {
  const all = useLiveQuery(() => unsettledFollowUpsOf(contactId), [contactId]);
  return (all ?? []).filter(({ joins }) => joins === true);
}
