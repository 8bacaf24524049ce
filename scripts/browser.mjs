import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

const WHAT_TO_INSTALL = `No Chrome, Chromium or Edge was found; Premura is tested in one. Please install one of them, version 144 or newer:
  Debian        apt-get install chromium
  Ubuntu        Google Chrome from https://www.google.com/chrome, or: snap install chromium
  Fedora        dnf install chromium
  macOS         Google Chrome from https://www.google.com/chrome
  Windows       Edge is part of Windows; Google Chrome from https://www.google.com/chrome
Then run this again, or say where it is: PREMURA_BROWSER=/path/to/it`;

function mayUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false; // a Linux that does not say what it is
  }
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function installChromium() {
  console.log('No browser found; installing Chromium and fonts (apt-get install chromium) …');
  const packages = ['chromium', 'fonts-liberation', 'fonts-noto-core'];
  return apt(['update']) && apt(['install', '-y', '--no-install-recommends', ...packages]);
}

/** Makes sure that a browser is there; where it cannot, says what to install and ends the program. */
export function ensureBrowser() {
  const found = findBrowser() ?? (mayUseApt() && installChromium() ? findBrowser() : null);
  if (found === null) {
    console.error(WHAT_TO_INSTALL);
    process.exit(1);
  }
  console.log(`Browser: ${found}`);
}
