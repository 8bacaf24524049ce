import { recordsOf } from '@/domain/records/record';
import { calendarOf } from './calendarOf';
import type { FollowUp } from './followUp';
import type { PersonFacts } from './kinds/kind';
import { newFollowUp } from './newFollowUp';

/** DESIGN P2: months after which one has not asked for too long. */
const MONTHS = { A: 3, B: 6, C: 12 } as const;
const USUAL_MONTHS = 6;

/** Whether they are happy is asked of whoever works with us; of the others only the rhythm speaks. */
function isCustomer({ contact, records }: PersonFacts): boolean {
  const { role, togetherSince } = contact.care ?? {};
  if (role !== undefined) return role === 'customer';
  return togetherSince !== undefined || recordsOf(records, 'order').length > 0;
}

/** When they were last asked; before the first time, since when one could have. */
function lastAsked(person: PersonFacts): number {
  const { contact, records } = person;
  const asked = recordsOf(records, 'asked').map(({ at }) => at);
  if (asked.length > 0) return Math.max(...asked);
  const orders = recordsOf(records, 'order').map(({ at }) => at);
  return Math.max(contact.followedSince ?? 0, ...orders.slice(0, 1));
}

/** The second clock: they were not asked for too long, however often one has written about other things. */
export function askedCheckIn(person: PersonFacts): FollowUp | null {
  const { contact, interactions, now } = person;
  if (!isCustomer(person) || interactions.length === 0) return null;
  const { tier } = contact.care ?? {};
  const { dayOf, onWorkingDay } = calendarOf(person);
  const since = lastAsked(person);
  const day = dayOf(since).add({ months: tier === undefined ? USUAL_MONTHS : MONTHS[tier] });
  return newFollowUp(
    {
      id: `check-in:asked:${contact.id}:${day.toString()}`,
      contactId: contact.id,
      kind: 'check-in',
      due: onWorkingDay(day),
      aspect: 'not-asked',
      interactionId: interactions.at(-1)?.id ?? null,
      since,
    },
    now,
  );
}
