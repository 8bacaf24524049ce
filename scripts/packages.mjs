import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

/** When a file last changed, in milliseconds; 0 where there is none. */
function changedAt(path) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** npm writes this file last of all: an installation that broke off counts as none. */
function packagesAreStale() {
  return changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json');
}

/** Installs exactly what package-lock.json names, unless it is there. */
export async function installPackages() {
  if (!packagesAreStale()) return;
  console.log('Installing the packages that package-lock.json names (npm ci) …');
  if ((await npm(['ci'])) !== 0) {
    console.error(
      'npm ci failed; what it says is above. It needs npm 10 or newer and its registry.',
    );
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await installPackages();
