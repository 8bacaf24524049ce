import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { TemplatePreviewProps } from '@/components/templates/TemplatePreview';
import type { Interaction, TalkInteraction } from '@/domain/mail/interaction';
import { contactsById } from '@/storage/contacts';
import { followedInOrder } from '@/storage/followedInOrder';
import { usePerson } from '../sidepanel/usePerson';

/** So many to choose from: those with whom one was last in touch. */
const MOST = 50;

/** Whom a text is looked at with: whoever was last in touch, until another is chosen. */
export function usePreview(): Pick<TemplatePreviewProps, 'people' | 'person' | 'onPerson'> {
  const people = useLiveQuery(peopleLately) ?? [];
  const [chosen, setChosen] = useState<string | null>();
  const person = usePerson(chosen === undefined ? (people[0]?.id ?? null) : chosen);
  return {
    people,
    person: person ? { ...person, talk: person.interactions.findLast(isTalk) ?? null } : null,
    onPerson: setChosen,
  };
}

async function peopleLately() {
  const now = Temporal.Now.instant().epochMilliseconds;
  return contactsById((await followedInOrder('last-word', now)).slice(0, MOST));
}

function isTalk(one: Interaction): one is TalkInteraction {
  return one.kind !== 'message';
}
