import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../practice-mailbox/projectRoot';
import { type VariantId, variantIds } from './variants';

/** The folder of each variant's extension; `null` for no extension. */
export type Built = Readonly<Record<VariantId, string | null>>;

interface Rival {
  /** Its file in `variants/`; none for a content script that does nothing. */
  readonly script?: string;
  /** gmail.js works in the page's own world: it listens to Gmail's requests there. */
  readonly world?: 'MAIN';
}

const rivals = {
  empty: {},
  floor: { script: 'floor' },
  'gmail-js': { script: 'gmailJs', world: 'MAIN' },
  inboxsdk: { script: 'inboxSdk' },
} as const satisfies Partial<Record<VariantId, Rival>>;

/**
 * Builds the extensions to compare with into a folder of their own; Premura's is the real one.
 *
 * @throws where Premura was not built before.
 */
export async function buildVariants(): Promise<{ readonly folder: string; readonly built: Built }> {
  const premura = join(projectRoot(), '.output', 'chrome-mv3');
  if (!existsSync(join(premura, 'manifest.json'))) {
    throw new Error('Build the extension first: npm run build');
  }
  const cache = join(projectRoot(), 'node_modules', '.cache', 'premura');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-'));
  const built: Record<VariantId, string | null> = {
    none: null,
    empty: await buildRival('empty', folder),
    floor: await buildRival('floor', folder),
    'gmail-js': await buildRival('gmail-js', folder),
    inboxsdk: await buildRival('inboxsdk', folder),
    premura: join(folder, 'premura'),
  };
  // Somebody may build anew while the benchmark runs: all of it measures one build.
  cpSync(premura, join(folder, 'premura'), { recursive: true });
  return { folder, built };
}

async function buildRival(id: keyof typeof rivals, folder: string): Promise<string> {
  const { script, ...where }: Rival = rivals[id];
  const out = join(folder, id);
  mkdirSync(out);
  const content = join(out, 'content.js');
  if (script === undefined) writeFileSync(content, "'use strict';");
  else await bundle(join(projectRoot(), 'tests', 'bench', 'variants', `${script}.ts`), content);
  const parts = id === 'inboxsdk' ? await inboxSdkParts(out) : {};
  const matches = id === 'empty' ? [MAIL, OUTLOOK] : [MAIL];
  const contentScript = { matches, js: ['content.js'], run_at: 'document_end', ...where };
  const manifest = {
    manifest_version: 3,
    name: `bench ${variantIds.indexOf(id)}`,
    version: '1.0',
    host_permissions: matches,
    content_scripts: [contentScript],
    ...parts,
  };
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest));
  return out;
}

const MAIL = 'https://mail.google.com/*';
/** The practice Outlook is compared with an empty script alone. */
const OUTLOOK = 'https://outlook.office.com/*';

/** Its background script puts a second script into the page's own world. */
async function inboxSdkParts(out: string): Promise<object> {
  const sdk = join(projectRoot(), 'node_modules', '@inboxsdk', 'core');
  copyFileSync(join(sdk, 'background.js'), join(out, 'background.js'));
  await bundle(join(sdk, 'pageWorld.js'), join(out, 'pageWorld.js'));
  return { permissions: ['scripting'], background: { service_worker: 'background.js' } };
}

/** One classic script, small as a release would be. */
async function bundle(entry: string, file: string): Promise<void> {
  const result = await build({
    configFile: false,
    root: projectRoot(),
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'chrome144',
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [made] = [result].flat();
  const [chunk] = made !== undefined && 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`No script was made of ${entry}`);
  writeFileSync(file, chunk.code);
}
