import { useLiveQuery } from 'dexie-react-hooks';
import { NoMail } from '@/components/states/NoMail';
import { isAnybodyFollowed } from '@/storage/peopleWritten';
import { openWelcome } from '../welcome/openWelcome';
import type { Selection } from './useSelection';
import { usePeopleSearch } from './usePeopleSearch';

export interface NoMailPaneProps {
  readonly isWebmail: boolean;
  readonly selection: Selection;
}

export function NoMailPane({ isWebmail, selection }: NoMailPaneProps) {
  const search = usePeopleSearch();
  const isAnybody = useLiveQuery(isAnybodyFollowed);
  return (
    <NoMail
      isWebmail={isWebmail}
      search={{ ...search, onPick: ({ id }) => selection.show(id) }}
      onFirstSteps={isAnybody === false ? openWelcome : null}
      onToday={() => selection.setView('today')}
    />
  );
}
