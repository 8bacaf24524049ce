import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';

const notNow = new Promise<never>(() => {});

/**
 * A live query of a page that counts a lot: behind another tab it waits, and reads once it is seen again.
 * Meanwhile, and while something else is read, what was read last stays.
 */
export function useLiveWhileSeen<T>(read: () => Promise<T>, of: readonly unknown[]): T | undefined {
  const isHidden = useSyncExternalStore(listen, () => document.hidden);
  return useLiveQuery(() => (isHidden ? notNow : read()), [isHidden, ...of]);
}

function listen(onChange: () => void) {
  document.addEventListener('visibilitychange', onChange);
  return () => document.removeEventListener('visibilitychange', onChange);
}
