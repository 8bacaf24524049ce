import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../practice-mailbox/projectRoot';

interface FindBrowser {
  readonly findBrowser: () => string | null;
}

/** The machine's own Chrome, Chromium or Edge: found the way `npm test` finds it. */
export async function browserPath(): Promise<string> {
  const finder = join(projectRoot(), 'scripts', 'find-browser.mjs');
  // By address, because the plain scripts have no types and are bundled by nobody.
  const { findBrowser } = (await import(
    /* @vite-ignore */ pathToFileURL(finder).href
  )) as FindBrowser;
  const found = findBrowser();
  if (found === null || !existsSync(found))
    throw new Error('No Chrome, Chromium or Edge was found');
  return found;
}
