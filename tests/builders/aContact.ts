import type { Contact } from '@/domain/people/contact';
import { newContact } from '@/domain/people/newContact';
import { anna } from './aReading';

/** Anna, followed since the beginning, or whatever `of` makes of her record. */
export function aContact(of: Partial<Contact> = {}): Contact {
  const seen = Temporal.Instant.from('2026-05-03T08:00:00Z');
  return {
    ...newContact({ id: 'anna', ...anna }, seen),
    followedSince: seen.epochMilliseconds,
    ...of,
  };
}
