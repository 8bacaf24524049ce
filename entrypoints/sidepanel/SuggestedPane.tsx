import { SuggestedGroup } from '@/components/suggestions/SuggestedGroup';
import type { Moment } from '@/components/words/moment';
import { decline } from './suggestionActs';
import type { Acts } from './useActs';
import type { Selection } from './useSelection';
import { useSuggestions } from './useSuggestions';

export interface SuggestedPaneProps {
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
}

/** What was proposed and not decided, under the day. */
export function SuggestedPane({ moment, acts, selection }: SuggestedPaneProps) {
  const suggested = useSuggestions(moment);
  if (suggested === undefined) return null;
  return (
    <SuggestedGroup
      suggestions={suggested.suggestions}
      contacts={suggested.contacts}
      onOpen={selection.show}
      onDecline={(one) => decline(one, acts)}
    />
  );
}
