import { isRoleAddress } from '@/domain/people/isRoleAddress';
import type { Rhythm } from '@/domain/people/contact';
import { assessRetention } from './assess';
import { assumedDays } from './assumedDays';
import { basisOf } from './basisOf';
import { instantsOf } from './instantsOf';
import { DAY, MEDIUM_CONFIDENCE, retentionPolicy, STEADY_DAYS } from './policy';
import { nextRestartOf } from './restartOf';
import type { Retention } from './retention';
import { rhythmHistory } from './rhythmHistory';
import type { StatusFacts } from './statusFacts';

/**
 * What to keep beside a contact: the instants at which the status changes if nothing happens, and the numbers they rest
 * on. They follow from the facts alone and move with each of them. Of people who are not followed only the last word.
 * `median`: of the user's own people (rule 3); `null` while there are too few.
 */
export function rhythmOf(person: StatusFacts, median: number | null): Rhythm {
  const then = { ...person, now: notBeforeNewest(person) };
  const { contact, settings } = person;
  const assumed = assumedDays(contact, settings, median);
  const retention = assessedSteadily(then, assumed);
  const { lastAt, expectedDays: usualDays } = retention;
  if (contact.followedSince === null) return { ...noInstants, lastAt };
  return {
    lastAt,
    ...instantsOf(then, retention),
    usualDays,
    assumedDays: assumed,
    basis: basisOf(settings, median),
    ...countedOf(then),
    ...staleOf(then),
  };
}

const noInstants = {
  oneOffAt: null,
  coolingAt: null,
  atRiskAt: null,
  probablyLostAt: null,
} as const;

/** A message that lies a little ahead of our clock has been sent all the same: the webmail's clock is right, ours may be slow. */
function notBeforeNewest({ interactions, now }: StatusFacts): Temporal.Instant {
  const newest = Math.max(...interactions.map(({ at }) => at), now.epochMilliseconds);
  const isSlow = newest - now.epochMilliseconds <= DAY;
  return isSlow ? Temporal.Instant.fromEpochMilliseconds(newest) : now;
}

function assessedSteadily(person: StatusFacts, priorDays: number): Retention {
  const history = rhythmHistory(person);
  const facts = { ...history.facts, someoneElseAt: person.someoneElseAt };
  const policy = { priorDays, steadyDays: STEADY_DAYS, countsSigns: true };
  return assessRetention({ ...history, facts }, person.now, policy);
}

/**
 * Their own m, where it counts for the median: three gaps at least, lived and not agreed, of one person. By the rule's own
 * prior, so that the median does not feed on itself.
 */
function countedOf(person: StatusFacts): Pick<Rhythm, 'countedDays'> {
  const { contact } = person;
  const isLived = contact.cadenceDays === null && contact.care?.isSeasonal !== true;
  if (!isLived || isRoleAddress(contact)) return {};
  const { gaps, expectedDays } = assessRetention(
    rhythmHistory(person),
    person.now,
    retentionPolicy,
  );
  return gaps >= MEDIUM_CONFIDENCE && expectedDays !== null ? { countedDays: expectedDays } : {};
}

/** When a pin ends, or a piece of work: facts that the clock alone changes for the better. */
function staleOf(person: StatusFacts): Pick<Rhythm, 'staleAt'> {
  const until = person.contact.care?.pinned?.until ?? -Infinity;
  const ends = [until, nextRestartOf(person) ?? -Infinity];
  const coming = ends.filter((end) => end > person.now.epochMilliseconds);
  return coming.length === 0 ? {} : { staleAt: Math.min(...coming) };
}
