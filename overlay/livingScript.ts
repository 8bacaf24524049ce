import { browser } from 'wxt/browser';

/** This script as long as it belongs to the extension that is installed now. */
export interface LivingScript {
  /** Aborted once the script is outdated: everything of it stops. */
  readonly signal: AbortSignal;
  /** Asked before each message; the first "no" stops everything. */
  readonly isAlive: () => boolean;
}

/**
 * After an update the old script goes on in the page, cut off from its extension. It is noticed when something is about to
 * be said, and when the user comes back to the tab: never by a timer.
 */
export function livingScript(onOutdated: () => void): LivingScript {
  const over = new AbortController();
  const { signal } = over;
  const isAlive = () => {
    if (signal.aborted) return false;
    if (browser.runtime?.id !== undefined) return true;
    over.abort();
    onOutdated();
    return false;
  };
  document.addEventListener('visibilitychange', isAlive, { signal });
  globalThis.addEventListener('focus', isAlive, { signal });
  return { signal, isAlive };
}
