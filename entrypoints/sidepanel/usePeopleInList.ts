import { useLiveQuery } from 'dexie-react-hooks';
import { type Dispatch, type SetStateAction, useState } from 'react';
import type { PersonInList } from '@/components/people/PeopleRow';
import { markedParts } from '@/domain/people/markedParts';
import { contactsById } from '@/storage/contacts';
import { openFollowUpsOfAll } from '@/storage/followUps';
import { notesAbout } from '@/storage/notes';

type People = ReadonlyMap<string, PersonInList>;

const nobody: People = new Map();

/** What the rows on the screen show, live: only of these people more is read than that they are there. */
export function usePeopleInList(
  typed: string,
): readonly [People, Dispatch<SetStateAction<readonly string[]>>] {
  const [seen, onSeen] = useState<readonly string[]>([]);
  const people = useLiveQuery(() => read(seen, typed), [seen, typed]);
  return [people ?? nobody, onSeen];
}

async function read(ids: readonly string[], typed: string): Promise<People> {
  const [contacts, followUps, notes] = await Promise.all([
    contactsById(ids),
    openFollowUpsOfAll(ids),
    Promise.all(ids.map((id) => noteWith(id, typed))),
  ]);
  const noteOf = new Map(ids.map((id, i) => [id, notes[i] ?? null]));
  return new Map(
    contacts.map((contact) => [
      contact.id,
      {
        contact,
        followUps: followUps.get(contact.id) ?? [],
        note: noteOf.get(contact.id) ?? null,
      },
    ]),
  );
}

async function noteWith(id: string, typed: string): Promise<string | null> {
  if (typed === '') return null;
  const isFound = (text: string) => markedParts(text, typed).some((part) => part.isFound);
  const notes = (await notesAbout(id)).map(({ text }) => text);
  return notes.find(isFound) ?? null;
}
