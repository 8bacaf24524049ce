import { assessRetention } from '@/domain/retention/assess';
import { rhythmHistory } from '@/domain/retention/rhythmHistory';
import { DAY, retentionPolicy } from '@/domain/retention/policy';
import type { FollowUp } from '../followUp';
import type { KindRules, PersonFacts } from './kind';

/**
 * DESIGN P2: due on the day on which the rhythm turns cooling, or the agreed cadence is over; by rhythm never with low
 * confidence or after a single touch. Any later word of the user's settles it; one of theirs makes a new one.
 */
export const checkIn: KindRules = {
  arises: 'by-itself',
  showsFrom: 'its-day',
  suggest,
  isSettledBy: ({ since, notBefore }, { direction, at }) =>
    (direction === 'out' || direction === 'both') && at > Math.max(since ?? 0, notBefore ?? 0),
  writtenAs: 'new-message',
  outlivesFacts: isStillWanted,
  reddens: () => false,
  rank: 80,
  missMakes: 'nothing',
};

/** The user has undone that a mail settled it; one whose day had not come by then is planned anew with that mail. */
function isStillWanted({ notBefore, openDue }: FollowUp): boolean {
  return notBefore !== null && openDue !== undefined && openDue - DAY <= notBefore;
}

function suggest({ contact, interactions, settings, now }: PersonFacts): FollowUp | null {
  const last = interactions.at(-1);
  const history = rhythmHistory(contact, interactions);
  const { coolingAt, confidence } = assessRetention(history, now, retentionPolicy);
  const isTrusted = contact.cadenceDays !== null || confidence !== 'low';
  if (last === undefined || coolingAt === null || !isTrusted) return null;
  const day = Temporal.Instant.fromEpochMilliseconds(coolingAt).toZonedDateTimeISO(settings.zone);
  return {
    id: `check-in:${last.id}`,
    contactId: contact.id,
    kind: 'check-in',
    state: 'open',
    due: { on: day.toPlainDate().toString() },
    until: null,
    createdAt: now.epochMilliseconds,
    occasion: null,
    topic: null,
    interactionId: last.id,
    since: last.at,
    writtenIn: null,
    notBefore: null,
    closed: null,
  };
}
