import { join } from 'node:path';
import type { Plugin } from 'vite';
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
    vite: () => ({ build: { minify: false }, plugins: [unminified] }),
  });
  return join(folder, 'chrome-mv3');
}

/** The page's script is minified once more where WXT's own settings say so: not here. */
const unminified: Plugin = {
  name: 'bench:unminified',
  configResolved: ({ plugins }) => {
    const lean = plugins.find(({ name }) => name === 'premura:lean-page-script');
    if (lean !== undefined) delete lean.generateBundle;
  },
};

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
