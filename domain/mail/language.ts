import type { Language } from '@/domain/people/contact';

/** Longer texts say no more, and their cost must not grow. */
const LONGEST = 65_536;
const FEWEST_HITS = 3;
/** The winner must be this many times as frequent as the next. */
const CLEAR = 1.5;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words of business mails, most frequent first; a word of two languages counts for both and decides nothing. */
const commonWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  it: list(
    'il di che e la un una per non gli della del dei delle degli con sono ho abbiamo ha questo questa anche più ma come alla al nel dal dalla è mi ti ci si se le lo da su grazie buongiorno ciao quando perché cosa entro dopo prima sua suo nostro nostra vostro vostra tutto già fare possiamo può mille cordiali saluti',
  ),
  en: list(
    'the and of to is you your for we that with this have be it are will from our on at as but not if thanks thank has was by can would i in a please could been they there which what when hi dear regards let know just so an do me my any all',
  ),
  de: list(
    'der die das und ist nicht sie wir ich mit für auf ein eine einen zu den dem von haben hat ihnen ihre ihr ihren bei auch bitte wie noch im am zum zur uns es als aus wird werden sind können danke vielen dank hallo grüße freundlichen wenn oder nach über mir mich du dir',
  ),
  fr: list(
    'le les des et est vous nous pas pour dans une du au aux avec sur qui que votre vos notre ce cette je merci bonjour sont été ne en à il elle mais plus bien de la un d l c j n qu s cordialement avons avez être fait tout si',
  ),
  es: list(
    'el los las que de y en para con una un por su sus más está están muy pero como nos lo del al gracias hola usted este esta también se le me te es la ya hay hemos ha son si o saludo saludos cuando todo puede',
  ),
};

function hits(words: readonly string[], language: Language): number {
  return words.filter((word) => commonWords[language].has(word)).length;
}

/** The language of a text by its small words; `null` for a short or mixed one. Linear in the length. */
export function languageOf(text: string): Language | null {
  const words =
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const ranking = (Object.keys(commonWords) as Language[])
    .map((language) => ({ language, count: hits(words, language) }))
    .toSorted((one, other) => other.count - one.count);
  const [best, next] = ranking;
  if (best === undefined || next === undefined || best.count < FEWEST_HITS) return null;
  return best.count >= next.count * CLEAR ? best.language : null;
}

/**
 * The language of a thread: what the user writes in it, else what is written to the user, else what the browser detected
 * (`browser.i18n.detectLanguage`, where it was sure).
 */
export function languageOfThread(
  ownTexts: readonly string[],
  theirTexts: readonly string[],
  detected: Language | null = null,
): Language | null {
  return languageOf(ownTexts.join('\n')) ?? languageOf(theirTexts.join('\n')) ?? detected;
}
