import { recordsOf } from '@/domain/records/record';
import type { PersonFacts } from './kinds/kind';

/** Whether one is not to write to them by rhythm: working together has ended, it rests, or no address works. */
export function isOver(person: PersonFacts): boolean {
  const { addressBrokenAt, pausedUntil } = person.contact.care ?? {};
  const isPaused = pausedUntil === null || (pausedUntil ?? 0) > person.now.epochMilliseconds;
  return hasEnded(person) || addressBrokenAt !== undefined || isPaused;
}

/** The user has said so (DESIGN P9), and no order has come since. */
export function hasEnded({ contact, records }: Pick<PersonFacts, 'contact' | 'records'>): boolean {
  const ends = recordsOf(records, 'loss').filter(({ scope }) => scope !== 'offer');
  const end = Math.max(0, ...ends.map(({ at }) => at));
  const isBack = recordsOf(records, 'order').some(({ at }) => at > end);
  return contact.care?.lostAt !== undefined || (end > 0 && !isBack);
}
