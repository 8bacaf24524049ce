import { useEffect, useState } from 'react';
import { db } from '@/storage/db';

export interface StorageState {
  readonly state: 'opening' | 'open' | 'refused';
  /** What the browser said where it refused. */
  readonly said: string;
  readonly tryAgain: () => void;
}

type Opening = Omit<StorageState, 'tryAgain'>;

/** Whether the browser lets us store; without that nothing else is drawn. */
export function useStorage(isOpen = false): StorageState {
  const [opening, setOpening] = useState<Opening>({ state: isOpen ? 'open' : 'opening', said: '' });
  const open = () => void openDb().then(setOpening);
  useEffect(() => void openDb().then(setOpening), []);
  return { ...opening, tryAgain: open };
}

async function openDb(): Promise<Opening> {
  try {
    await db.open();
    return { state: 'open', said: '' };
  } catch (error) {
    return { state: 'refused', said: error instanceof Error ? error.name : '' };
  }
}
