import { use } from 'react';
import { i18n } from '#i18n';
import { PeopleContext } from './PeopleContext';

/** Some people behind a number, each as often as it happened. */
export interface NameGroup {
  readonly words: string | null;
  readonly people: readonly { readonly contactId: string; readonly more?: string }[];
}

/** Their names, each once; pressed, one is shown in the panel. */
export function NamesList({ words, people }: NameGroup) {
  const { names, onShow } = use(PeopleContext);
  const each = Map.groupBy(people, ({ contactId }) => contactId);
  return (
    <>
      {words !== null && <p className="names-words">{words}</p>}
      <ul>
        {[...each].map(([contactId, times]) => (
          <li key={contactId}>
            <button type="button" className="name" onClick={() => onShow(contactId)}>
              <bdi>{names.get(contactId) ?? ''}</bdi>
            </button>{' '}
            <small>{moreOf(times)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function moreOf(times: NameGroup['people']): string {
  const said = times.map(({ more }) => more).filter((more) => more !== undefined);
  if (said.length > 0) return said.join(', ');
  return times.length > 1 ? i18n.t('figures.times', [String(times.length)]) : '';
}
