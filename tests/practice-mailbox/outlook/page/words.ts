import type { Language } from './config';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';
import { he } from './words/he';
import { it } from './words/it';

export type Words = Readonly<Record<keyof typeof en, string>>;

/** Where no page of Outlook was seen in a language, its words are a translator's. */
export const wordsIn: Readonly<Record<Language, Words>> = { en, it, de, fr, he };
