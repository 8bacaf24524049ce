import { useState } from 'react';
import { SuggestionCard } from '@/components/suggestions/SuggestionCard';
import { WhyRefused } from '@/components/suggestions/WhyRefused';
import type { Moment } from '@/components/words/moment';
import { shortName } from '@/components/words/personName';
import type { OpenThread } from '@/domain/mail/openThread';
import type { Contact } from '@/domain/people/contact';
import type { LossReason } from '@/domain/records/loss';
import type { KeptSuggestion } from '@/domain/suggestions/keptSuggestion';
import { whenOf } from '@/domain/suggestions/whenOf';
import { suggestionActs } from './suggestionActs';
import type { Acts } from './useActs';
import type { Selection } from './useSelection';
import { useSuggestions } from './useSuggestions';

export interface SuggestionPaneProps {
  readonly contact: Contact;
  /** The open mail, whoever it is with. */
  readonly thread: OpenThread | null;
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
  /** Whether its button is the filled one. */
  readonly isMain: boolean;
}

/** The one proposal about this person: of the open mail first, else the newest. */
export function SuggestionPane(props: SuggestionPaneProps) {
  const { contact, thread, moment } = props;
  const open = useSuggestions(moment)?.suggestions ?? [];
  const theirs = open.filter(({ contactId }) => contactId === contact.id);
  const ofMail = theirs.find(({ threadId }) => threadId === thread?.threadId);
  const one = ofMail ?? theirs[0];
  return one === undefined ? null : <Proposal key={one.id} suggestion={one} {...props} />;
}

function Proposal({
  suggestion,
  contact,
  moment,
  isMain,
  ...wiring
}: SuggestionPaneProps & { readonly suggestion: KeptSuggestion }) {
  const [reason, setReason] = useState<LossReason | null>(null);
  const when = whenOf(suggestion, moment.now.timeZoneId);
  const { onAccept, ...on } = suggestionActs({ suggestion, contact, when, moment, ...wiring });
  return (
    <SuggestionCard
      suggestion={suggestion}
      when={when}
      name={shortName(contact)}
      moment={moment}
      isMain={isMain}
      onAccept={() => onAccept(reason)}
      {...on}
    >
      {suggestion.kind === 'refusal' && <WhyRefused value={reason} onChoose={setReason} />}
    </SuggestionCard>
  );
}
