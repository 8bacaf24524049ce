import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './projectRoot';

export interface PageCode {
  readonly script: string;
  readonly styles: string;
}

/**
 * A practice page's script as one file without imports, from `main.ts` in its folder; made again only when a file of the
 * practice mailboxes has changed (a page takes some from outside of its folder).
 */
export async function bundlePage(...path: readonly string[]): Promise<PageCode> {
  const mailboxes = join(projectRoot(), 'tests', 'practice-mailbox');
  const folder = join(mailboxes, ...path);
  const cache = join(projectRoot(), 'node_modules', '.cache', 'premura');
  const made = join(cache, `practice-${path.join('-')}-${contentHash(mailboxes)}.js`);
  if (!existsSync(made)) {
    mkdirSync(cache, { recursive: true });
    // Written whole under another name first: two runs may start at the same moment.
    const draft = `${made}.${process.pid}`;
    writeFileSync(draft, await bundle(folder));
    renameSync(draft, made);
  }
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'));
  const styles = sheets.toSorted().map((file) => readFileSync(join(folder, file), 'utf8'));
  return { script: readFileSync(made, 'utf8'), styles: styles.join('\n') };
}

async function bundle(folder: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'chrome144',
      rolldownOptions: { input: join(folder, 'main.ts'), output: { format: 'iife' } },
    },
  });
  const [built] = Array.isArray(result) ? result : [result];
  const [chunk] = built && 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The practice mailbox could not be bundled');
  return chunk.code;
}

function contentHash(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
