import { use } from 'react';
import type { RecordOf } from '@/domain/records/record';
import { KindWord } from '../records/KindWord';
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
      {kindWords.slice(0, SHOWN).map((said) => (
        <KindWord
          key={said.id}
          said={said}
          name={names.get(said.contactId) ?? ''}
          moment={moment}
        />
      ))}
    </section>
  );
}
