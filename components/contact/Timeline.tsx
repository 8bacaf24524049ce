import { useState } from 'react';
import { i18n } from '#i18n';
import type { Interaction } from '@/domain/mail/interaction';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Section } from '../ui/Section';
import type { Moment } from '../words/moment';
import {
  interactionIcon,
  type InteractionWords,
  interactionWords,
  shortDay,
} from './interactionWords';

export interface TimelineProps {
  /** Oldest first. */
  readonly interactions: readonly Interaction[];
  readonly name: string;
  readonly moment: Moment;
}

const SHOWN_AT_FIRST = 4;

/** The last words, newest first; all of them with one click. */
export function Timeline({ interactions, name, moment }: TimelineProps) {
  const [isWhole, setIsWhole] = useState(false);
  if (interactions.length === 0) return null;
  const newestFirst = interactions.toReversed();
  const shown = isWhole ? newestFirst : newestFirst.slice(0, SHOWN_AT_FIRST);
  const all = interactions.length > SHOWN_AT_FIRST && (
    <Button look="link" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
      {isWhole ? i18n.t('button.fewer') : i18n.t('person.all', [String(interactions.length)])}
    </Button>
  );
  return (
    <Section title={i18n.t('person.lately')} act={all}>
      <ul className="timeline">
        {shown.map((one) => (
          <li key={one.id}>
            <span className="timeline-day">{shortDay(one.at, moment)}</span>
            <Icon name={interactionIcon[one.kind]} small />
            <Words {...interactionWords(one, name)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Words({ head, rest }: InteractionWords) {
  return (
    <bdi>
      <strong>{head}</strong>
      {rest}
    </bdi>
  );
}
