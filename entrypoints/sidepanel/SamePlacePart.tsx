import { useLiveQuery } from 'dexie-react-hooks';
import { InSamePlace } from '@/components/records/InSamePlace';
import { personName } from '@/components/words/personName';
import { samePlaceNow } from '@/domain/figures/samePlaceNow';
import { lossReasons } from '@/domain/records/loss';
import type { Values } from '@/domain/records/forms/values';
import { troubled } from '@/entrypoints/dashboard/troubled';
import type { Person } from './readPerson';

export interface SamePlacePartProps {
  readonly person: Person;
  readonly now: Temporal.Instant;
  /** As the review stands. */
  readonly values: Values;
}

/** Beneath the review: who is in the same place now, by the reason that is chosen; nothing for most reasons (DESIGN P10). */
export function SamePlacePart({ person, now, values }: SamePlacePartProps) {
  const { contact, settings } = person;
  const people = useLiveQuery(async () => troubled(now, settings), [now.epochMilliseconds]);
  const place = {
    contactId: contact.id,
    scope: values['scope'] === 'offer' ? 'offer' : 'person',
    reason: lossReasons.find((one) => one === values['reason']) ?? null,
    preventable: values['preventable'] === 'no' ? false : null,
  } as const;
  const same = samePlaceNow(people ?? [], [place]);
  const [first] = same;
  if (first === undefined) return null;
  const isSame = new Set(same.map(({ contactId }) => contactId));
  const named = (people ?? []).filter(({ contact: one }) => isSame.has(one.id));
  return (
    <InSamePlace reason={first.reason} names={named.map(({ contact: one }) => personName(one))} />
  );
}
