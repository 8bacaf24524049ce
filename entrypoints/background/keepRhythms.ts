import type { Contact } from '@/domain/people/contact';
import { rhythmOf } from '@/domain/retention/rhythmOf';
import type { RhythmFacts } from '@/domain/retention/statusFacts';
import type { Change } from '@/storage/change';
import { lastInTouchBeside } from '@/storage/peopleOfCompany';
import { unsettledFollowUpsOf } from '@/storage/followUps';
import { keptUsualGap } from '@/storage/usualGap';
import { matesToMove } from './matesToMove';

/**
 * Keeps the instants at which the status of these people will change (STATUS, "Why it scales"), and those of silent
 * colleagues whom a new word of theirs holds off or no longer does. After all else of the same act, for what is due and
 * was written down counts too.
 */
export async function keepRhythms(c: Change, people: readonly RhythmFacts[]): Promise<void> {
  const before = people.map(({ contact }) => contact);
  const after = await keep(c, people);
  await keep(c, await matesToMove(before, after, people));
}

async function keep(c: Change, people: readonly RhythmFacts[]): Promise<readonly Contact[]> {
  const median = (await keptUsualGap())?.days ?? null;
  const contacts = await Promise.all(people.map((person) => withRhythm(person, median)));
  await c.record('contacts', contacts);
  return contacts;
}

async function withRhythm(person: RhythmFacts, median: number | null): Promise<Contact> {
  const { contact } = person;
  const isFollowed = contact.followedSince !== null;
  const unsettled = isFollowed ? await unsettledFollowUpsOf(contact.id) : [];
  const beside = isFollowed ? await lastInTouchBeside(contact) : null;
  const someoneElseAt = beside?.rhythm.lastAt ?? null;
  return { ...contact, rhythm: rhythmOf({ ...person, unsettled, someoneElseAt }, median) };
}
