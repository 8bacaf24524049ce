import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Language } from '@/domain/people/contact';

/** Words by key, `$1` … filled. */
export type Say = (key: string, ...filled: readonly string[]) => string;

/** Premura's own words in a language of its interface, from the same file as the extension's; `change` for a pseudo-language. */
export function wordsIn(language: Language, change = (text: string) => text): Say {
  const words: unknown = parse(readFileSync(`assets/locales/${language}.yml`, 'utf8'));
  return (key, ...filled) => {
    const text = key.split('.').reduce<unknown>(below, words);
    if (typeof text !== 'string') throw new Error(`No words for ${key} in ${language}`);
    return change(text).replaceAll(/\$(\d)/gu, (_, n: string) => filled[Number(n) - 1] ?? '');
  };
}

function below(found: unknown, part: string): unknown {
  return typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined;
}
