import type { Contact } from '@/domain/people/contact';
import { DAY } from '@/domain/retention/policy';
import { statusAt } from '@/domain/retention/statusAt';

/** DESIGN §7, Friday review: "those not reached for twice their cadence". */
const TIMES_THE_CADENCE = 2;

export interface Unreached {
  readonly contact: Contact;
  /** Whole days without a word, of 24 hours as the status counts them. */
  readonly days: number;
  /** The agreed cadence, or the rhythm that is lived. */
  readonly usualDays: number;
}

/** Followed people with no word for twice their cadence or longer, the longest in proportion first; not who left or rests. */
export function unreached(people: readonly Contact[], now: number): readonly Unreached[] {
  return people
    .filter((contact) => !isLeftInPeace(contact, now))
    .flatMap((contact) => silenceOf(contact, now))
    .filter(({ days, usualDays }) => days >= TIMES_THE_CADENCE * usualDays)
    .toSorted((a, b) => b.days / b.usualDays - a.days / a.usualDays);
}

/** Someone who wrote once has no cadence yet, unless one is agreed. */
function isLeftInPeace(contact: Contact, now: number): boolean {
  const status = statusAt(contact, now);
  return status === 'lost' || status === 'paused' || status === 'one-off' || status === 'new';
}

function silenceOf(contact: Contact, now: number): readonly Unreached[] {
  const { lastAt, usualDays } = contact.rhythm;
  if (lastAt === null || usualDays == null) return [];
  return [{ contact, days: Math.floor((now - lastAt) / DAY), usualDays }];
}
