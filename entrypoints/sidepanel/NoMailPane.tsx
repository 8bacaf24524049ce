import { NoMail } from '@/components/states/NoMail';
import type { Selection } from './useSelection';
import { usePeopleSearch } from './usePeopleSearch';

export interface NoMailPaneProps {
  readonly isWebmail: boolean;
  readonly selection: Selection;
}

export function NoMailPane({ isWebmail, selection }: NoMailPaneProps) {
  const search = usePeopleSearch();
  return (
    <NoMail
      isWebmail={isWebmail}
      search={{ ...search, onPick: ({ id }) => selection.show(id) }}
      onToday={() => selection.setView('today')}
    />
  );
}
