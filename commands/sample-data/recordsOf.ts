import type { Contact } from '@/domain/people/contact';
import type { PersonRecord } from '@/domain/records/record';
import type { Chance } from './chance';
import { things, troubles } from './names';

const DAY = 86_400_000;

/** What is written down about this person: a promise now and then, a problem more seldom. */
export function recordsOf(
  contact: Contact,
  chance: Chance,
  now: Temporal.Instant,
): readonly PersonRecord[] {
  if (contact.followedSince === null) return [];
  const at = Math.max(contact.seenSince, now.epochMilliseconds - chance.between(1, 20) * DAY);
  const base = { contactId: contact.id, at, editedAt: null, interactionId: null, quote: null };
  return [
    ...(chance.isTrue(0.3) ? [aPromise(base, chance, now)] : []),
    ...(chance.isTrue(0.12) ? [aProblem(base, chance)] : []),
  ];
}

type Base = Pick<PersonRecord, 'contactId' | 'at' | 'editedAt' | 'interactionId' | 'quote'>;

function aPromise(base: Base, chance: Chance, now: Temporal.Instant): PersonRecord {
  const isKept = chance.isTrue(0.5);
  const on = now
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .add({ days: chance.between(-5, 14) });
  return {
    ...base,
    id: `promise-${base.contactId}`,
    kind: 'promise',
    what: chance.oneOf(things),
    by: chance.isTrue(0.9) ? 'us' : 'them',
    due: chance.isTrue(0.85) ? { on: on.toString() } : null,
    state: isKept ? 'kept' : 'open',
    closedAt: isKept ? base.at + DAY : null,
    brokenAt: null,
    toldLateAt: null,
    earlierDues: [],
  };
}

function aProblem(base: Base, chance: Chance): PersonRecord {
  const solvedAt = chance.isTrue(0.4) ? base.at + DAY : null;
  return {
    ...base,
    id: `problem-${base.contactId}`,
    kind: 'problem',
    toSolve: [{ words: chance.oneOf(troubles), solvedAt }],
    gravity: chance.oneOf(['small', 'normal', 'grave']),
    updateEveryDays: 2,
    acknowledgedAt: base.at,
    nextWordBy: null,
    updates: [],
    solvedAt,
    confirmedAt: null,
  };
}
