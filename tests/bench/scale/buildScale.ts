import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../practice-mailbox/projectRoot';

export interface ScaleBuild {
  readonly folder: string;
  /** The address of its page. */
  readonly page: string;
}

/** An extension that is nothing but Premura's own storage code in a page, so that it stores where Premura stores. */
export async function buildScale(): Promise<ScaleBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'premura-scale-'));
  const { key, id } = identity();
  const manifest = { manifest_version: 3, name: 'Premura storage bench', version: '1.0', key };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>',
  );
  const root = projectRoot();
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: [{ find: /^@\//, replacement: `${root.replaceAll('\\', '/')}/` }] },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: join(root, 'tests', 'bench', 'scale', 'main.ts'),
        formats: ['iife'],
        name: 'bench',
      },
      rolldownOptions: { output: { entryFileNames: 'bench.js' } },
    },
  });
  return { folder, page: `chrome-extension://${id}/bench.html` };
}

const LETTERS = 'abcdefghijklmnop';

/** Chrome's id follows from the key: 16 bytes of its hash, in the letters a to p. */
function identity(): { readonly key: string; readonly id: string } {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const id = hash.replaceAll(/./gu, (digit) => LETTERS[Number.parseInt(digit, 16)] ?? '');
  return { key: der.toString('base64'), id };
}
