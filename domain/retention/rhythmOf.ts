import type { Interaction } from '@/domain/mail/interaction';
import type { Contact, Rhythm } from '@/domain/people/contact';
import { assessRetention } from './assess';
import { DAY, retentionPolicy } from './policy';
import { rhythmHistory } from './rhythmHistory';

/**
 * The instants to keep beside a contact: they follow from its facts alone and move with each of them. A message that
 * lies a little ahead of our clock has been sent all the same: the webmail's clock is right, ours may be slow.
 */
export function rhythmOf(
  contact: Contact,
  interactions: readonly Interaction[],
  now: Temporal.Instant,
): Rhythm {
  const newest = Math.max(...interactions.map(({ at }) => at), now.epochMilliseconds);
  const isSlow = newest - now.epochMilliseconds <= DAY;
  const then = isSlow ? Temporal.Instant.fromEpochMilliseconds(newest) : now;
  const retention = assessRetention(rhythmHistory(contact, interactions), then, retentionPolicy);
  const { lastAt, oneOffAt, coolingAt, atRiskAt, probablyLostAt } = retention;
  return { lastAt, oneOffAt, coolingAt, atRiskAt, probablyLostAt };
}
