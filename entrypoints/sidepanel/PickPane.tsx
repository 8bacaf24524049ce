import { PickSheet, type PickSheetProps } from '@/components/frame/PickSheet';
import { usePeopleSearch } from './usePeopleSearch';
import { usePerson } from './usePerson';
import type { Selection } from './useSelection';

export interface PickPaneProps {
  readonly purpose: PickSheetProps['purpose'];
  readonly selection: Selection;
}

/** Whom it is about, where no card says so; the person of the open mail comes first. */
export function PickPane({ purpose, selection }: PickPaneProps) {
  const { found, onSearch } = usePeopleSearch();
  const likely = usePerson(selection.contactId)?.contact ?? null;
  const pick = (contactId: string) => {
    if (purpose === 'thank')
      return selection.setSheet({ kind: 'thank', contactId, occasion: null });
    if (purpose !== 'note') return selection.setSheet({ kind: purpose, contactId });
    selection.setSheet(null);
    selection.show(contactId);
    return selection.wantNote(contactId);
  };
  return (
    <PickSheet
      purpose={purpose}
      likely={likely}
      found={found}
      onSearch={onSearch}
      onPick={({ id }) => pick(id)}
      onClose={() => selection.setSheet(null)}
    />
  );
}
