import type { Language } from './config';
import { ar } from './composeWords/ar';
import { de } from './composeWords/de';
import { en, type ComposeWords } from './composeWords/en';
import { it } from './composeWords/it';
import { ja } from './composeWords/ja';

export type { ComposeWords };

const words: Record<Language, ComposeWords> = { en, it, de, ar, ja };

export function composeWordsOf(language: Language): ComposeWords {
  return words[language];
}
