import { type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { KeptSuggestion } from '@/domain/suggestions/keptSuggestion';
import type { Due } from '@/domain/time/dueSchema';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import { dueDayWords } from '../words/dueWords';
import type { Moment } from '../words/moment';
import { suggestionWords } from './suggestionWords';

export interface SuggestionCardProps {
  readonly suggestion: KeptSuggestion;
  /** The day or hour that its words name. */
  readonly when: Due | null;
  /** Of the person. */
  readonly name: string;
  readonly moment: Moment;
  /** The one filled button of the view, unless something is due. */
  readonly isMain: boolean;
  readonly onAccept: () => void;
  /** `null` where there is nothing to change. */
  readonly onChange: (() => void) | null;
  readonly onDecline: () => void;
  readonly onNever: () => void;
  /** What else can be said with it. */
  readonly children?: ReactNode;
}

/** What Premura proposes because of a mail: the words it stands on, and one click to keep or to turn down. */
export function SuggestionCard(props: SuggestionCardProps) {
  const { suggestion, name, isMain, onAccept, onChange, onDecline, onNever } = props;
  const { icon, nameKey, deedKey } = suggestionWords[suggestion.kind];
  const isOwn = suggestion.direction === 'out';
  return (
    <section className="card warm suggestion" aria-label={i18n.t('suggestion.title')}>
      <div className="suggestion-head">
        <h3>
          <Icon name={icon} />
          <bdi>{isOwn ? i18n.t('suggestion.youWrote') : i18n.t('suggestion.wrote', [name])}</bdi>
        </h3>
        <Menu
          name={i18n.t('suggestion.more')}
          items={[{ icon: 'stop', words: i18n.t('suggestion.never', [name]), onChoose: onNever }]}
        />
      </div>
      <blockquote className="suggestion-quote">
        <bdi>{i18n.t('suggestion.quote', [suggestion.quote ?? ''])}</bdi>
      </blockquote>
      <KeptAs {...props} nameKey={nameKey} />
      {props.children}
      <div className="acts">
        <Button look={isMain ? 'main' : 'soft'} onClick={onAccept}>
          {i18n.t(deedKey)}
        </Button>
        {onChange && (
          <Button look="plain" onClick={onChange}>
            {i18n.t('suggestion.deed.change')}
          </Button>
        )}
        <Button look="plain" onClick={onDecline}>
          {i18n.t('suggestion.deed.notThis')}
        </Button>
      </div>
      <p className="hint">{i18n.t('suggestion.leftAlone')}</p>
    </section>
  );
}

type NameKey = (typeof suggestionWords)[KeptSuggestion['kind']]['nameKey'];

/** "A promise: the quote, Fri 20 Nov 12:00". */
function KeptAs({
  suggestion: { what },
  when,
  moment,
  nameKey,
}: SuggestionCardProps & { readonly nameKey: NameKey }) {
  const details = [what, when && dueDayWords(when, moment)].filter((one) => one !== null);
  return (
    <p className="suggestion-as">
      <strong>{i18n.t(nameKey)}</strong>
      {details.length > 0 && <bdi>{details.join(', ')}</bdi>}
    </p>
  );
}
