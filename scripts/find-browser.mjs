import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Named by the user: wins over what is found. */
const NAMED = ['PREMURA_BROWSER', 'CHROMIUM_PATH', 'CHROME_PATH'];

/** Chromium first: it takes the extension from the command line, which Google's own Chrome no longer does. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** @returns {string[]} */
function onWindows() {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programsX86 } = process.env;
  const roots = [LOCALAPPDATA, PROGRAMFILES, programsX86].filter((root) => root !== undefined);
  return WINDOWS_PROGRAMS.flatMap((parts) => roots.map((root) => join(root, ...parts)));
}

/** @returns {string[]} */
function onMac() {
  const folders = ['/Applications', join(process.env.HOME ?? '/', 'Applications')];
  return MAC_APPS.flatMap((app) =>
    folders.map((folder) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
  );
}

/** @returns {string[]} */
function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => [...folders, '/usr/bin'].map((f) => join(f, command)));
}

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'win32') return onWindows();
  if (process.platform === 'darwin') return [...onMac(), ...onPath()];
  return onPath();
}

/**
 * The Chrome, Chromium or Edge of this machine. One that is named in the environment but is not there counts as none.
 * @returns {string | null} the path of its program
 */
export function findBrowser() {
  const named = NAMED.map((name) => process.env[name]).find((path) => path);
  if (named !== undefined) return existsSync(named) ? named : null;
  return usualPlaces().find((path) => existsSync(path)) ?? null;
}
