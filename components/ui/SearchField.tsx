import type { KeyboardEvent, RefObject } from 'react';
import { i18n } from '#i18n';
import { Icon } from './Icon';
import { IconButton } from './IconButton';

export interface SearchFieldProps {
  readonly label: string;
  readonly text: string;
  /** What was found, at the end of the field and read out; `null` while nothing is looked for. */
  readonly found: string | null;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChange: (text: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

const MOST_LETTERS = 100;

export function SearchField({ label, text, found, field, onChange, onKeyDown }: SearchFieldProps) {
  return (
    <search className="field search-field">
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        inputMode="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={MOST_LETTERS}
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={onKeyDown}
      />
      <span className="faint" role="status">
        {found}
      </span>
      {text !== '' && (
        <IconButton
          icon="close"
          name={i18n.t('people.clear')}
          onPress={() => {
            onChange('');
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}
