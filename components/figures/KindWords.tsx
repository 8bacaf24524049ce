import { use } from 'react';
import { i18n } from '#i18n';
import type { RecordOf } from '@/domain/records/record';
import { shortDay } from '../contact/interactionWords';
import type { Moment } from '../words/moment';
import { PeopleContext } from './PeopleContext';

export interface KindWordsProps {
  /** Newest first. */
  readonly kindWords: readonly RecordOf<'kind-words'>[];
  readonly moment: Moment;
  readonly title: string;
  /** What is said where there are none. */
  readonly none: string;
}

const SHOWN = 5;

/** What people have said, in their words, with name and day. */
export function KindWords({ kindWords, moment, title, none }: KindWordsProps) {
  const { names } = use(PeopleContext);
  return (
    <section className="part" aria-label={title}>
      <h2>{title}</h2>
      {kindWords.length === 0 && <p className="quiet">{none}</p>}
      {kindWords.slice(0, SHOWN).map(({ id, contactId, words, at }) => (
        <figure key={id} className="kind-words">
          <blockquote>
            <bdi>{i18n.t('record.quoteOf', [words])}</bdi>
          </blockquote>
          <figcaption>
            <bdi>{names.get(contactId) ?? ''}</bdi>, {shortDay(at, moment)}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}
