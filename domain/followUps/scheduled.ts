import { openDueOf } from '@/domain/time/due';
import type { FollowUp } from './followUp';
import { kinds } from './kinds';

/**
 * The follow-up with the instants by which the badge finds it, in the home zone: there while it is open or snoozed, gone
 * once it is done or dismissed. What only waits for its text to be sent, or for another mail to join, has none.
 */
export function scheduled(followUp: FollowUp, zone: string): FollowUp {
  const { openDue: _openDue, redDue: _redDue, ...plain } = followUp;
  const isClosed = plain.state === 'done' || plain.state === 'dismissed';
  if (isClosed || plain.joins === true || isOnlyWritten(plain)) {
    const { turnsDue: _turnsDue, ...still } = plain;
    return still;
  }
  const openDue = openDueOf(plain.until ?? plain.due, zone);
  return kinds[plain.kind].reddens(plain)
    ? { ...plain, openDue, redDue: openDue }
    : { ...plain, openDue };
}

/** Thanks that nobody asked for, put into a reply and not yet sent: kept to be noted, never asked for. */
function isOnlyWritten({ kind, since, writtenIn }: FollowUp): boolean {
  return kind === 'thank-you' && since === null && writtenIn !== null;
}
