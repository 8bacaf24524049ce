import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { KeyOptionsProps } from '@/components/options/KeyOptions';
import { commandWords } from './commandWords';

/** The browser's commands and their keys, read again when the user comes back from changing them. */
export function useKeys(): KeyOptionsProps['keys'] {
  const [keys, setKeys] = useState<KeyOptionsProps['keys']>([]);
  useEffect(() => {
    const read = async () => {
      const all = await browser.commands.getAll();
      setKeys(
        all.map(({ name, description, shortcut }) => ({
          what: commandWords(name ?? '') ?? description ?? '',
          key: shortcut ?? '',
        })),
      );
    };
    const again = () => void read();
    again();
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, []);
  return keys;
}
