import type { Formality, Language } from '@/domain/people/contact';
import { formalityOfGreeting } from './greeting';

const LONGEST = 65_536;

interface Markers {
  /** Words that only people say who say tu (lower case). */
  readonly informal: ReadonlySet<string>;
  /** Words that only people say who say Lei (lower case). */
  readonly formal: ReadonlySet<string>;
  /** Words that say Lei where they stand with a capital inside a sentence. */
  readonly formalCapitals: ReadonlySet<string>;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const none: ReadonlySet<string> = new Set();

/**
 * English has one "you": only its greeting tells. Italian "vi, vostro" and German "ihr" are left out: they mean several
 * people. So are "la" and "le" in small letters, which are articles as often as pronouns.
 */
const markers: Readonly<Record<Language, Markers>> = {
  it: {
    informal: list(
      'tu ti te tuo tua tuoi tue dirti mandarti inviarti scriverti chiederti farti darti chiamarti',
    ),
    formal: list('dirle mandarle inviarle scriverle chiederle farle darle chiamarla ringraziarla'),
    formalCapitals: list('Lei La Le Suo Sua Suoi Sue'),
  },
  en: { informal: none, formal: none, formalCapitals: none },
  de: {
    informal: list('du dir dich dein deine deinen deinem deiner'),
    formal: none,
    formalCapitals: list('Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer'),
  },
  fr: {
    informal: list('tu te toi ta tes tiens'),
    formal: list('vous votre vos'),
    formalCapitals: none,
  },
  es: {
    informal: list('tú te ti tu tus contigo'),
    formal: list('usted ustedes'),
    formalCapitals: none,
  },
};

/** Italian verbs that take "La" or "Le" of the person one writes to, also where the pronoun is small. */
const italianFormal =
  /\b(la ringrazio|la prego|la saluto|la contatto|la informo|la aspetto|le scrivo|le invio|le confermo|le allego|le auguro|le porgo|le ricordo|le prometto|le faccio sapere|mi dica|mi faccia|mi scusi)\b/i;

/** Words that stand inside a sentence, after a small word or a comma: there a capital is meant. */
function capitalsInside(text: string): readonly string[] {
  return [...text.matchAll(/[\p{Ll}\d,] (\p{Lu}\p{L}*)/gu)].flatMap(([, word]) => word ?? []);
}

function formalityOfBody(text: string, language: Language): ReadonlySet<Formality> {
  const { informal, formal, formalCapitals } = markers[language];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const saysFormal =
    words.some((word) => formal.has(word)) ||
    capitalsInside(text).some((word) => formalCapitals.has(word)) ||
    (language === 'it' && italianFormal.test(text));
  const saysInformal = words.some((word) => informal.has(word));
  return new Set<Formality>([
    ...(saysFormal ? (['formal'] as const) : []),
    ...(saysInformal ? (['informal'] as const) : []),
  ]);
}

function formalitiesOf(text: string, language: Language): ReadonlySet<Formality> {
  const [first = ''] = text.trimStart().split('\n', 1);
  const greeting = formalityOfGreeting(first.slice(0, 60));
  const body = formalityOfBody(text.slice(0, LONGEST), language);
  return greeting === null ? body : body.union(new Set([greeting]));
}

/**
 * How the user addresses this person: by the newest of their own messages that shows it; `null` where none does or where
 * that one shows both. `ownTexts` newest first.
 */
export function formalityIn(ownTexts: readonly string[], language: Language): Formality | null {
  const telling = ownTexts
    .map((text) => formalitiesOf(text, language))
    .find((formalities) => formalities.size > 0);
  const [only, other] = [...(telling ?? [])];
  return other === undefined ? (only ?? null) : null;
}
