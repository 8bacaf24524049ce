import type { PersonFacts } from '@/domain/followUps/kinds/kind';
import { firstSettings } from '@/domain/people/settings';
import { aContact } from './aContact';

/** What is known of Anna at ten o'clock in Rome on Thursday 19 November 2026, or whatever `of` makes of it. */
export function aPerson(of: Partial<PersonFacts> = {}): PersonFacts {
  return {
    contact: aContact(),
    interactions: [],
    records: [],
    closed: [],
    settings: firstSettings('Europe/Rome'),
    now: Temporal.Instant.from('2026-11-19T09:00:00Z'),
    ...of,
  };
}

/** The epoch milliseconds of a wall-clock time in Rome, "2026-11-19T10:00". */
export function atRome(time: string): number {
  return Temporal.PlainDateTime.from(time).toZonedDateTime('Europe/Rome').epochMilliseconds;
}
