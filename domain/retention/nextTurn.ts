import type { Contact } from '@/domain/people/contact';
import { END_OF_TIME } from '@/domain/time/epochSchema';
import type { Status } from './retention';
import { statusAt } from './statusAt';

export interface NextTurn {
  readonly status: Status;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What the status turns into next if nothing happens, and when; `null` where nothing comes. */
export function nextTurn(contact: Contact, now: number): NextTurn | null {
  const { oneOffAt, coolingAt, atRiskAt, probablyLostAt } = contact.rhythm;
  const ahead = [oneOffAt, coolingAt, atRiskAt, probablyLostAt].filter(
    (at) => at !== null && at > now && at < END_OF_TIME,
  );
  const at = Math.min(...ahead.map((one) => one ?? Infinity));
  if (at === Infinity) return null;
  const status = statusAt(contact, at);
  return status === statusAt(contact, now) ? null : { status, at };
}
