import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../practice-mailbox/projectRoot';
import { addedLines, entrypoint } from './addedLines';

const run = promisify(execFile);
const ROOMS = 'assets components domain entrypoints messaging overlay storage webmail'.split(' ');
/** Of the commands the one that knows webmails. */
const COMMANDS = ['commands/read-page.ts', 'commands/read-page', 'commands/support', 'scripts'];
const FILES = ['.oxlintrc.json', 'package.json', 'tsconfig.json', 'wxt.config.ts'];
const ADDED = ['webmail/postina', 'entrypoints/postina.content'];

/** Premura with a third webmail: its folder, the lines that the recipe names, and nothing else. */
export interface WithPostina {
  /** The built extension. */
  readonly ext: string;
  /** What the compiler says of the whole; '' for nothing. */
  readonly types: () => Promise<string>;
  /** What the linter, with its walls between rooms, says of what was added; '' for nothing. */
  readonly lint: () => Promise<string>;
  readonly remove: () => void;
}

/** A copy of the project is changed as the recipe says, and built. The project itself stays as it is. */
export async function withPostina(): Promise<WithPostina> {
  const root = projectRoot();
  const folder = mkdtempSync(join(tmpdir(), 'premura-postina-'));
  for (const part of [...ROOMS, ...COMMANDS, ...FILES]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  addFolder(folder);
  for (const added of addedLines) addLine(folder, added);
  const tool = async (name: string, ...args: readonly string[]) =>
    await run(process.execPath, [join(root, 'node_modules', name), ...args], { cwd: folder });
  const complaints = async (...asked: Parameters<typeof tool>) => {
    try {
      await tool(...asked);
      return '';
    } catch (error) {
      return String(Reflect.get(Object(error), 'stdout'));
    }
  };
  await tool('wxt/bin/wxt.mjs', 'build', '-b', 'chrome');
  return {
    ext: join(folder, '.output', 'chrome-mv3'),
    types: () => complaints('typescript/bin/tsc', '--noEmit'),
    lint: () => complaints('oxlint/bin/oxlint', '--deny-warnings', ...ADDED),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Inside the room its files name their neighbours by "../". */
function addFolder(folder: string): void {
  const own = new URL('postina/', import.meta.url);
  for (const file of readdirSync(own)) {
    const code = readFileSync(new URL(file, own), 'utf8').replaceAll("'@/webmail/", "'../");
    write(join(folder, 'webmail', 'postina', file), code);
  }
  write(join(folder, 'entrypoints', 'postina.content', 'index.ts'), entrypoint);
}

function addLine(folder: string, { file, after, line }: (typeof addedLines)[number]): void {
  const path = join(folder, file);
  const code = readFileSync(path, 'utf8');
  const parts = code.split(after);
  if (parts.length !== 2) throw new Error(`${file} has not once: ${after}`);
  writeFileSync(path, parts.join(after + line));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
