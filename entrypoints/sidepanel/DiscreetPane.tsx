import { Discreet } from '@/components/states/Discreet';
import { personName } from '@/components/words/personName';
import type { Selection } from './useSelection';
import { usePerson } from './usePerson';

export interface DiscreetPaneProps {
  readonly selection: Selection;
}

/** Whose mail is open, while others may see the screen. */
export function DiscreetPane({ selection }: DiscreetPaneProps) {
  const person = usePerson(selection.contactId);
  if (person === undefined) return null;
  return <Discreet name={person === null ? null : personName(person.contact)} />;
}
