import type { Interaction } from '@/domain/mail/interaction';
import type { Contact, Rhythm } from '@/domain/people/contact';
import { assessRetention } from './assess';
import { retentionPolicy } from './policy';
import { rhythmHistory } from './rhythmHistory';

/** The instants to keep beside a contact: they follow from its facts alone and move with each of them. */
export function rhythmOf(
  contact: Contact,
  interactions: readonly Interaction[],
  now: Temporal.Instant,
): Rhythm {
  const retention = assessRetention(rhythmHistory(contact, interactions), now, retentionPolicy);
  const { lastAt, oneOffAt, coolingAt, atRiskAt, probablyLostAt } = retention;
  return { lastAt, oneOffAt, coolingAt, atRiskAt, probablyLostAt };
}
