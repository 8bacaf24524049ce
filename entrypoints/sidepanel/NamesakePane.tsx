import { NamesakeLine } from '@/components/merge/NamesakeLine';
import type { Contact } from '@/domain/people/contact';
import type { Selection } from './useSelection';
import { useNamesakes } from './useNamesakes';

export interface NamesakePaneProps {
  readonly contact: Contact;
  readonly selection: Selection;
}

/** Suggested, never done by itself: another of the same name may be the same person. */
export function NamesakePane({ contact, selection }: NamesakePaneProps) {
  const [other] = useNamesakes(contact);
  if (other === undefined) return null;
  const look = () => selection.setSheet({ kind: 'merge', contactId: contact.id });
  return <NamesakeLine other={other} onLook={look} />;
}
