import { openDueOf } from '@/domain/time/due';
import type { FollowUp } from './followUp';
import { kinds } from './kinds';

/**
 * The follow-up with the instants by which the badge finds it, in the home zone: there while it is open or snoozed, gone
 * once it is done or dismissed. What only waits for its text to be sent has none.
 */
export function scheduled(followUp: FollowUp, zone: string): FollowUp {
  const { openDue: _openDue, redDue: _redDue, ...plain } = followUp;
  if (plain.state === 'done' || plain.state === 'dismissed' || isOnlyWritten(plain)) return plain;
  const openDue = openDueOf(plain.until ?? plain.due, zone);
  return kinds[plain.kind].reddens(plain)
    ? { ...plain, openDue, redDue: openDue }
    : { ...plain, openDue };
}

/** Thanks that nobody asked for, put into a reply and not yet sent: kept to be noted, never asked for. */
function isOnlyWritten({ since, writtenIn }: FollowUp): boolean {
  return since === null && writtenIn !== null;
}
