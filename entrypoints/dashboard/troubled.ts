import type { Contact } from '@/domain/people/contact';
import type { Settings } from '@/domain/people/settings';
import type { StatusFacts } from '@/domain/retention/statusFacts';
import { contactsById } from '@/storage/contacts';
import { recordsSince } from '@/storage/recordsSince';
import { followUpsDueBy, unsettledFollowUpsOf } from '@/storage/followUps';
import { recordsAbout } from '@/storage/records';

const YEAR_DAYS = 365;
/** More than that nobody can look after at once. */
const MOST_PEOPLE = 200;

/** Followed people of whom something speaks for itself now: overdue, a problem, a broken word, an unhappy answer. */
export async function troubled(
  now: Temporal.Instant,
  settings: Settings,
): Promise<readonly StatusFacts[]> {
  const since = now.subtract({ hours: 24 * YEAR_DAYS }).epochMilliseconds;
  const some = await Promise.all([
    followUpsDueBy(now.epochMilliseconds),
    recordsSince('problem', since),
    recordsSince('promise', since),
    recordsSince('asked', since),
  ]);
  const ids = new Set(some.flat().map(({ contactId }) => contactId));
  const people = (await contactsById([...ids])).filter(
    ({ followedSince }) => followedSince !== null,
  );
  return Promise.all(
    people.slice(0, MOST_PEOPLE).map((contact) => factsOf(contact, now, settings)),
  );
}

async function factsOf(
  contact: Contact,
  now: Temporal.Instant,
  settings: Settings,
): Promise<StatusFacts> {
  const [records, unsettled] = await Promise.all([
    recordsAbout(contact.id),
    unsettledFollowUpsOf(contact.id),
  ]);
  return { contact, records, unsettled, settings, now, interactions: [], someoneElseAt: null };
}
