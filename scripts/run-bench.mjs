// npm run bench [-- flags]: what Premura costs a webmail's page, beside its peers and the goals of speed (docs/performance.md).
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmExec } from './npm.mjs';
import { setUp } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'premura');

/** Node resolves neither "@/…" nor paths without an extension, so one file is made of all. */
async function bundle(folder) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: [{ find: /^@\//, replacement: `${root.replaceAll('\\', '/')}/` }] },
    build: {
      ssr: join(root, 'tests', 'bench', 'runBench.ts'),
      target: 'node26',
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
    },
  });
  return join(folder, 'bench.mjs');
}

await setUp();
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'run-bench-'));
try {
  process.exitCode = await npmExec(['node', await bundle(folder), ...process.argv.slice(2)]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
