import { join } from 'node:path';
import { build } from 'wxt';
import { projectRoot } from '../practice-mailbox/projectRoot';

/** Premura with the names of its functions left in, for profiles; the rest as it is shipped. */
export async function buildReadable(folder: string): Promise<string> {
  await build({
    root: projectRoot(),
    browser: 'chrome',
    outDir: folder,
    // Standard output is the profile's.
    logger: quiet,
    vite: () => ({ build: { minify: false } }),
  });
  return join(folder, 'chrome-mv3');
}

const say = () => {};
const quiet = {
  debug: say,
  log: say,
  info: say,
  success: say,
  warn: console.error,
  error: console.error,
  fatal: console.error,
  level: 0,
};
