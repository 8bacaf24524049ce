import type { Interaction } from '@/domain/mail/interaction';
import { recordsOf } from '@/domain/records/record';
import { awayOf } from './awayOf';
import { noFacts, type RetentionFacts, type RetentionHistory } from './history';
import { restartOf } from './restartOf';
import { isPaused, pinnedAt } from './isPaused';
import type { RhythmFacts } from './statusFacts';

/** The rhythm and what the user has said, from what is stored; without the facts that would beat it. */
export function rhythmHistory(person: RhythmFacts): RetentionHistory {
  const { contact, interactions } = person;
  const counted = interactions.filter(isContact);
  return {
    interactions: counted.map(({ at, direction }) => ({ at, direction })),
    cadenceDays: contact.cadenceDays,
    isSeasonal: contact.care?.isSeasonal === true,
    away: awayOf(person),
    restartsAt: restartOf(person),
    frozenAt: contact.care?.addressBrokenAt ?? null,
    facts: { ...noFacts, ...saidOf(person) },
  };
}

/** What the user has said was no contact does not count (STATUS, "What goes wrong"). */
function isContact(one: Interaction): boolean {
  return one.kind !== 'message' || one.isNoContact !== true;
}

/** What only the user says of a relationship, and what an order says of it. */
function saidOf({ contact: { care }, records, now }: RhythmFacts): Partial<RetentionFacts> {
  const at = now.epochMilliseconds;
  return {
    lostConfirmed: care?.lostAt !== undefined,
    paused: isPaused(care, at),
    pinned: pinnedAt(care, at),
    hasOrdered: recordsOf(records, 'order').length > 0,
  };
}
