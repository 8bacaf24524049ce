import type { Language } from '@/domain/people/contact';
import { type PhrasePack, readPhrases } from './phrasePack';

/**
 * The packs of all languages, each read when it is asked for first: about 20 ms of work that most starts of the background
 * never need.
 */
export function readPhrasePacks(
  files: Readonly<Record<Language, string>>,
): Readonly<Record<Language, PhrasePack>> {
  const read = new Map<Language, PhrasePack>();
  const packOf = (language: Language): PhrasePack => {
    const pack = read.get(language) ?? readPhrases(files[language]);
    read.set(language, pack);
    return pack;
  };
  return {
    get it() {
      return packOf('it');
    },
    get en() {
      return packOf('en');
    },
    get de() {
      return packOf('de');
    },
    get fr() {
      return packOf('fr');
    },
    get es() {
      return packOf('es');
    },
  };
}
