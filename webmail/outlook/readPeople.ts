import type { Person } from '@/domain/mail/reading';
import { readAll, readEvery, readFirst, type Selector } from '../read';
import { recipientChip } from './composeSelectors';
import { personIn, personOf } from './people';
import { chipText } from './selectors';

/** What stands between the chips, so that a caret can. */
const FILLERS = /[\s\p{Cf}]+/gu;

/**
 * Those to whom a mail being written goes, by its chips: with their addresses or with their names alone. `null` where the
 * fields are not known, or somebody is being typed and is no address yet.
 */
export function readPeople(compose: Element, fields: Selector): readonly Person[] | null {
  const groups = readAll(compose, fields);
  const people = groups.flatMap(peopleIn);
  const isSure = people.every(({ name, address }) => name !== null || address !== null);
  return groups.length > 0 && isSure ? people : null;
}

function peopleIn(group: Element): readonly Person[] {
  const chips = readEvery(group, recipientChip);
  return [...chips.map(personOn), ...typedIn(group, chips)];
}

/** A label may be the address, presence and name, or both; the text says the name, or both (CAP 2026). */
export function personOn(chip: Element): Person {
  return personOf(chip, readFirst(chip, chipText)?.textContent ?? '');
}

/** A typed address counts; a name that is typed is nobody yet. */
function typedIn(group: Element, chips: readonly Element[]): readonly Person[] {
  const all = chips.reduce((text, chip) => text.replace(chip.textContent, ' '), group.textContent);
  return all
    .split(/[;,]/u)
    .filter((text) => text.replaceAll(FILLERS, '') !== '')
    .map((text) => ({ name: null, address: personIn(text).address }));
}
