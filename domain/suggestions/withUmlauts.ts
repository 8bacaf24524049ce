import type { Sentence } from './sentencesIn';

const UMLAUT = /[äöüß]/iu;

/**
 * German sentences by a keyboard without umlauts: "kuemmere" as if it were "kümmere". Who writes one umlaut has them all,
 * and their "ue" is meant as it stands.
 */
export function withUmlauts(sentences: readonly Sentence[]): readonly Sentence[] {
  if (sentences.some(({ text }) => UMLAUT.test(text))) return sentences;
  return sentences.map((sentence) => ({
    ...sentence,
    words: sentence.words.map((word) => ({ ...word, folded: umlautsOf(word.folded) })),
  }));
}

/** Not in "neue", "Bauer", "Quelle", "aktuell". */
function umlautsOf(folded: string): string {
  return folded.replace(/([ao])e/gu, '$1').replace(/(?<![aeq])ue(?!ll)/gu, 'u');
}
