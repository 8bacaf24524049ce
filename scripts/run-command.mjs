// node scripts/run-command.mjs NAME …: bundles commands/NAME.ts and runs it under Node 26, whatever the shell's Node is.
// Standard output belongs to the command alone: what is said here goes to standard error.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmExec } from './npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'premura');

function fail(message) {
  console.error(message);
  process.exit(2);
}

/** @param {string | undefined} name */
function entryOf(name) {
  const entry = join(root, 'commands', `${name}.ts`);
  if (/^[a-z][a-z-]*$/.test(name ?? '') && existsSync(entry)) return entry;
  const files = readdirSync(join(root, 'commands')).filter((file) => file.endsWith('.ts'));
  const names = files.map((file) => file.slice(0, -3));
  return fail(`There is no command "${name ?? ''}". The commands: ${names.join(', ')}.`);
}

/** A clone on which nothing was installed yet: npm speaks to standard error here. */
function installPackages() {
  const packages = join(root, 'scripts', 'packages.mjs');
  const { status } = spawnSync(process.execPath, [packages], { stdio: ['ignore', 2, 2] });
  if (status !== 0) fail('The packages could not be installed; what went wrong is above.');
}

/** Node resolves neither "@/…" nor paths without an extension, so one file is made of the command and what it uses. */
async function bundle(entry, folder) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: {
      alias: [
        { find: /^@\//, replacement: `${root.replaceAll('\\', '/')}/` },
        { find: '#i18n', replacement: join(root, 'commands', 'support', 'englishWords.ts') },
      ],
    },
    build: {
      ssr: entry,
      target: 'node26',
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'command.mjs' } },
    },
  });
  return join(folder, 'command.mjs');
}

/** @param {readonly string[]} args */
async function runUnderNode26(args) {
  if (typeof Temporal === 'undefined') return await npmExec(['node', ...args]);
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 2));
  });
}

const [name, ...wishes] = process.argv.slice(2);
const entry = entryOf(name);
installPackages();
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, `${name}-`));
// npm starts scripts in the project's root; files are named from where the user stood.
process.env.PREMURA_STARTED_IN = process.env.INIT_CWD ?? process.cwd();
try {
  process.exitCode = await runUnderNode26([await bundle(entry, folder), ...wishes]);
} catch (error) {
  console.error(`The command "${name}" could not be started: ${error.message}`);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
