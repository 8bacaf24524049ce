import { findBrowser } from '@/scripts/find-browser.mjs';
import { WrongUse } from './wrongUse';

/** The Chrome, Chromium or Edge of this machine, found the way `npm test` finds it. */
export function browserPath(): string {
  const found = findBrowser();
  if (found !== null) return found;
  throw new WrongUse(
    'No Chrome, Chromium or Edge was found. Install one of them (on Debian: apt-get install chromium), or name one in PREMURA_BROWSER.',
  );
}
