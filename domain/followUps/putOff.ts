import type { Due } from '@/domain/time/dueSchema';
import type { FollowUp } from './followUp';
import { scheduled } from './scheduled';

/** The follow-up as it comes back later; each time is counted, for the second is the last. */
export function putOff(followUp: FollowUp, until: Due, zone: string): FollowUp {
  const times = (followUp.putOff ?? 0) + 1;
  return scheduled({ ...followUp, state: 'snoozed', until, putOff: times }, zone);
}
