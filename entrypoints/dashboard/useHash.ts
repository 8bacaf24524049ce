import { useSyncExternalStore } from 'react';

/** What stands after the # of the address, without it: which view of the page is shown. */
export function useHash(): string {
  return useSyncExternalStore(listen, () => location.hash.slice(1));
}

function listen(tell: () => void): () => void {
  addEventListener('hashchange', tell);
  return () => removeEventListener('hashchange', tell);
}
