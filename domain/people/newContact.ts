import type { Contact } from './contact';
import type { EmailAddress } from './emailAddress';

/** Somebody seen for the first time: not followed, nothing known but name and address. */
export function newContact(
  person: { readonly id: string; readonly address: EmailAddress; readonly name: string | null },
  now: Temporal.Instant,
): Contact {
  return {
    id: person.id,
    addresses: [person.address],
    name: person.name,
    followedSince: null,
    cadenceDays: null,
    language: null,
    formality: null,
    seenTone: null,
    seenSince: now.epochMilliseconds,
    rhythm: { lastAt: null, oneOffAt: null, coolingAt: null, atRiskAt: null, probablyLostAt: null },
  };
}
