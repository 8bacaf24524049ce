import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { LETTERS_NEEDED, type PeopleSearchProps } from '@/components/frame/PeopleSearch';
import { contactsNamedLike } from '@/storage/contacts';

const MOST_FOUND = 8;

/** Anyone by three letters, live. */
export function usePeopleSearch(): Pick<PeopleSearchProps, 'found' | 'onSearch'> {
  const [text, setText] = useState('');
  const found = useLiveQuery(
    () => (text.trim().length < LETTERS_NEEDED ? [] : contactsNamedLike(text, MOST_FOUND)),
    [text],
  );
  return { found: found ?? null, onSearch: setText };
}
