import type { FollowUp } from './followUp';
import { scheduled } from './scheduled';

/** The follow-up as it stands once the message that had settled it was taken back: due again, as it was. */
export function reopen(followUp: FollowUp, zone: string): FollowUp {
  return scheduled({ ...followUp, state: 'open', closed: null }, zone);
}
