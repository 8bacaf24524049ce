import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../tests/practice-mailbox/projectRoot';
import { type PseudoLanguage, pseudoWords } from './pseudoWords';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** A copy of the built extension that speaks a pseudo-language too; gives its folder, which is the caller's to delete. */
export function pseudoBuild(language: PseudoLanguage): string {
  const folder = mkdtempSync(join(tmpdir(), `premura-${language}-`));
  cpSync(join(projectRoot(), '.output', 'chrome-mv3'), folder, { recursive: true });
  const locales = join(folder, '_locales');
  const english = readFileSync(join(locales, 'en', 'messages.json'), 'utf8');
  const words = Object.entries(JSON.parse(english) as Messages).map(
    ([key, { message }]) => [key, { message: pseudoWords(message, language) }] as const,
  );
  mkdirSync(join(locales, language));
  writeFileSync(
    join(locales, language, 'messages.json'),
    JSON.stringify(Object.fromEntries(words)),
  );
  return folder;
}
