/** A question mark of any script at the end of a word: not one inside an address of the web. */
const QUESTION = /[?？؟](?=[\s"'»”’)\]!?]|$)/u;

/** "Please" in the languages whose mails Premura understands. */
const REQUEST =
  /(?<!\p{L})(?:per favore|per cortesia|per piacere|please|bitte|s['’]il (?:vous|te) pla[iî]t|por favor)(?!\p{L})/iu;

/**
 * Whether a message wants an answer: it asks or requests something. A mail that only tells is no answer owed; a wrong
 * alarm costs more trust than a missed one. `text` is the message's own words, without quotes.
 */
export function asksSomething(text: string): boolean {
  return QUESTION.test(text) || REQUEST.test(text);
}
