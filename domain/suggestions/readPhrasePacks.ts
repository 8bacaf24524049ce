import type { Language } from '@/domain/people/contact';
import { type PhrasePack, readPhrases } from './phrasePack';

/** The packs of all languages; about 0.1 s of work, so it is done once. */
export function readPhrasePacks(
  files: Readonly<Record<Language, string>>,
): Readonly<Record<Language, PhrasePack>> {
  return {
    it: readPhrases(files.it),
    en: readPhrases(files.en),
    de: readPhrases(files.de),
    fr: readPhrases(files.fr),
    es: readPhrases(files.es),
  };
}
