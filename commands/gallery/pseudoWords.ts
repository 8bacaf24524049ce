const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Letter for letter, so that different words stay different. */
const letters = {
  ar: 'ابصدعفغهيجكلمنوثقرستؤضطخظز',
  he: 'אבצדעפגהיטכלמנוףקרסתםךשחןז',
} as const;

/** Languages that Premura does not speak, in which its right-to-left layout is looked at. */
export type PseudoLanguage = keyof typeof letters;

/** English words in the letters of a right-to-left script: nobody reads them, but they run and wrap as its words do. */
export function pseudoWords(text: string, language: PseudoLanguage): string {
  return text
    .toLowerCase()
    .replaceAll(/[a-z]/gu, (letter) => letters[language][LATIN.indexOf(letter)] ?? letter);
}
