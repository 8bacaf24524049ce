import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { WrongUse } from './wrongUse';

const NAMES =
  'chromium chromium-browser google-chrome google-chrome-stable microsoft-edge microsoft-edge-stable chrome.exe msedge.exe'.split(
    ' ',
  );
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/** The Chrome, Chromium or Edge of this machine; `CHROMIUM_PATH` names another. */
export function findBrowser(env: NodeJS.ProcessEnv): string {
  const found = candidates(env).find(
    (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
  );
  if (found !== undefined) return found;
  throw new WrongUse(
    'No Chrome, Chromium or Edge was found. Install one of them (on Debian: apt-get install chromium), or name one in CHROMIUM_PATH.',
  );
}

function candidates(env: NodeJS.ProcessEnv): readonly string[] {
  const { CHROMIUM_PATH, PATH = '', ProgramFiles = '', LOCALAPPDATA = '' } = env;
  if (CHROMIUM_PATH !== undefined) return [CHROMIUM_PATH];
  const programFolders = [ProgramFiles, env['ProgramFiles(x86)'] ?? '', LOCALAPPDATA];
  return [
    ...PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...MAC,
    ...programFolders.flatMap((folder) => WINDOWS.map((path) => join(folder, path))),
  ];
}
