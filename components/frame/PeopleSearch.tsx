import { type RefObject, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import { PersonButton } from './PersonButton';

export interface PeopleSearchProps {
  /** `null` while they are being looked for. */
  readonly found: readonly Contact[] | null;
  /** Shown before anything is typed: the person who is most likely meant. */
  readonly likely?: Contact | null;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onSearch: (text: string) => void;
  readonly onPick: (contact: Contact) => void;
}

/** From so many letters on the search has an answer. */
export const LETTERS_NEEDED = 3;

/** Anyone by three letters. */
export function PeopleSearch({ found, likely, field, onSearch, onPick }: PeopleSearchProps) {
  const id = useId();
  const [text, setText] = useState('');
  const isAsked = text.trim().length >= LETTERS_NEEDED;
  const shown = isAsked ? (found ?? []) : [likely ?? []].flat();
  return (
    <div className="stack tight">
      <div>
        <label className="label" htmlFor={id}>
          {i18n.t('pick.field')}
        </label>
        <input
          ref={field}
          id={id}
          className="field"
          type="text"
          autoComplete="off"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            onSearch(target.value);
          }}
        />
      </div>
      <div role="status">
        {isAsked && found?.length === 0 && <p className="quiet">{i18n.t('pick.nobody')}</p>}
      </div>
      {shown.length > 0 && (
        <ul className="people">
          {shown.map((contact) => (
            <li key={contact.id}>
              <PersonButton contact={contact} onPick={onPick} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
