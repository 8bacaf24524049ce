import { assessRetention } from '@/domain/retention/assess';
import { rhythmHistory } from '@/domain/retention/rhythmHistory';
import { policyOf } from '@/domain/retention/policyOf';
import { calendarOf } from './calendarOf';
import type { FollowUp } from './followUp';
import type { PersonFacts } from './kinds/kind';
import { newFollowUp } from './newFollowUp';

/**
 * Due on the day on which the status on screen turns cooling (STATUS rule 11), or the agreed cadence is over; by rhythm never with low confidence or
 * after a single touch (DESIGN P2).
 */
export function rhythmCheckIn(person: PersonFacts): FollowUp | null {
  const { contact, interactions, now } = person;
  const last = interactions.at(-1);
  const history = rhythmHistory(person);
  const { coolingAt, confidence } = assessRetention(history, now, policyOf(contact));
  const isTrusted = contact.cadenceDays !== null || confidence !== 'low';
  if (last === undefined || coolingAt === null || !isTrusted) return null;
  const day = calendarOf(person).dayOf(coolingAt);
  return newFollowUp(
    {
      id: `check-in:${last.id}`,
      contactId: contact.id,
      kind: 'check-in',
      due: { on: day.toString() },
      interactionId: last.id,
      since: last.at,
    },
    now,
  );
}
