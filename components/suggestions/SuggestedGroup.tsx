import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import type { KeptSuggestion } from '@/domain/suggestions/keptSuggestion';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { personName } from '../words/personName';
import { suggestionWords } from './suggestionWords';

export interface SuggestedGroupProps {
  readonly suggestions: readonly KeptSuggestion[];
  /** By id; people of these suggestions. */
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly onOpen: (contactId: string) => void;
  readonly onDecline: (suggestion: KeptSuggestion) => void;
}

/** What was proposed and left alone, for three days: one row each, its words beneath. */
export function SuggestedGroup({ suggestions, contacts, ...on }: SuggestedGroupProps) {
  if (suggestions.length === 0) return null;
  return (
    <section className="suggested" aria-labelledby="group-suggested">
      <h3 id="group-suggested" className="group">
        {i18n.t('suggestion.group')}
      </h3>
      <ul className="rows">
        {suggestions.map((one) => {
          const contact = contacts.get(one.contactId);
          return contact && <Row key={one.id} suggestion={one} contact={contact} {...on} />;
        })}
      </ul>
    </section>
  );
}

interface RowProps extends Pick<SuggestedGroupProps, 'onOpen' | 'onDecline'> {
  readonly suggestion: KeptSuggestion;
  readonly contact: Contact;
}

function Row({ suggestion, contact, onOpen, onDecline }: RowProps) {
  const name = personName(contact);
  return (
    <li className="row">
      <button type="button" className="row-open" onClick={() => onOpen(contact.id)}>
        <Avatar small name={name} />
        <span className="row-words">
          <bdi className="row-name">{name}</bdi>
          <span>{i18n.t(suggestionWords[suggestion.kind].nameKey)}</span>
          <small>
            <bdi>{i18n.t('suggestion.quote', [suggestion.quote ?? ''])}</bdi>
          </small>
        </span>
      </button>
      <Button
        small
        look="plain"
        aria-label={i18n.t('suggestion.notThisOf', [name])}
        onClick={() => onDecline(suggestion)}
      >
        {i18n.t('suggestion.deed.notThis')}
      </Button>
    </li>
  );
}
