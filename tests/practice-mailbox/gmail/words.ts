import type { Language } from './config';
import { ar } from './words/ar';
import { de } from './words/de';
import { en, type Words } from './words/en';
import { it } from './words/it';
import { ja } from './words/ja';

export type { Words };

const words: Record<Language, Words> = { en, it, de, ar, ja };

export function wordsOf(language: Language): Words {
  return words[language];
}
