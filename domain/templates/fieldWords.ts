import type { LossReason } from '@/domain/records/loss';
import type { Due } from '@/domain/time/dueSchema';
import type { TemplateLanguage } from './template';

/** VOICE rule 14: words for the customer, never the label of a dashboard; `null` where there is nothing to win back. */
const reasons = {
  en: {
    communication: 'how long our answers took',
    treatment: 'how we treated you',
    'no-fit': 'an offer that did not fit',
    'fell-short': 'work that fell short',
    'broken-word': 'a promise that we did not keep',
    price: 'the price',
    'closed-down': null,
    unknown: null,
  },
  it: {
    communication: 'i tempi di risposta',
    treatment: 'il nostro modo di fare',
    'no-fit': 'un’offerta che non faceva al caso',
    'fell-short': 'un lavoro al di sotto delle attese',
    'broken-word': 'una promessa non mantenuta',
    price: 'il prezzo',
    'closed-down': null,
    unknown: null,
  },
  de: {
    communication: 'die lange Wartezeit auf unsere Antworten',
    treatment: 'unsere Art im Umgang',
    'no-fit': 'ein Angebot, das nicht passte',
    'fell-short': 'eine Leistung, die nicht genügte',
    'broken-word': 'ein Versprechen, das wir nicht gehalten haben',
    price: 'der Preis',
    'closed-down': null,
    unknown: null,
  },
  fr: {
    communication: 'la lenteur de nos réponses',
    treatment: 'notre façon de faire',
    'no-fit': 'une offre qui ne convenait pas',
    'fell-short': 'un travail en dessous des attentes',
    'broken-word': 'une promesse non tenue',
    price: 'le prix',
    'closed-down': null,
    unknown: null,
  },
  es: {
    communication: 'la lentitud de nuestras respuestas',
    treatment: 'nuestra forma de tratar',
    'no-fit': 'una oferta que no encajaba',
    'fell-short': 'un trabajo por debajo de lo esperado',
    'broken-word': 'una promesa que no cumplimos',
    price: 'el precio',
    'closed-down': null,
    unknown: null,
  },
} as const satisfies Record<TemplateLanguage, Record<LossReason, string | null>>;

/** `{{reason}}`: "i tempi di risposta". */
export function reasonWords(reason: LossReason | null, language: TemplateLanguage): string | null {
  return reason === null ? null : reasons[language][reason];
}

const numbers = {
  en: 'one two three four five six seven eight nine ten eleven twelve',
  it: 'un due tre quattro cinque sei sette otto nove dieci undici dodici',
  de: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze',
  es: 'un dos tres cuatro cinco seis siete ocho nueve diez once doce',
} as const satisfies Record<TemplateLanguage, string>;
const years = {
  en: ['year', 'years'],
  it: ['anno', 'anni'],
  de: ['Jahr', 'Jahre'],
  fr: ['an', 'ans'],
  es: ['año', 'años'],
} as const satisfies Record<TemplateLanguage, readonly [string, string]>;

/** `{{together}}`: "cinque anni"; `null` before the first is over. */
export function togetherWords(
  since: Temporal.PlainDate,
  today: Temporal.PlainDate,
  language: TemplateLanguage,
): string | null {
  const count = since.until(today, { largestUnit: 'year' }).years;
  if (count < 1) return null;
  const [one, many] = years[language];
  return `${numbers[language].split(' ')[count - 1] ?? count} ${count === 1 ? one : many}`;
}

const locales = {
  en: 'en-GB',
  it: 'it-IT',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
} as const satisfies Record<TemplateLanguage, string>;
/** The clock after the day; French counts "12 h 30", with narrow spaces that no line breaks at. */
const hours = {
  en: (clock) => ` at ${clock}`,
  it: (clock) => ` alle ${clock}`,
  de: (clock) => `, ${clock} Uhr`,
  fr: (clock) => ` à ${clock.replace(':', '\u202Fh\u202F')}`,
  es: (clock) => ` a las ${clock}`,
} as const satisfies Record<TemplateLanguage, (clock: string) => string>;

/** `{{next_date}}`: "giovedì 26 novembre", beginning with the weekday so that it needs no article (VOICE rule 14). */
export function dateWords(due: Due, language: TemplateLanguage, zone: string): string {
  if ('on' in due) return dayWords(Temporal.PlainDate.from(due.on), language);
  const moment = Temporal.Instant.from(due.at).toZonedDateTimeISO(zone);
  const clock = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${dayWords(moment.toPlainDate(), language)}${hours[language](clock)}`;
}

function dayWords(day: Temporal.PlainDate, language: TemplateLanguage): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const words = day.toLocaleString(locales[language], format);
  // German keeps the comma: "Donnerstag, 26. November".
  return language === 'de' ? words : words.replace(',', '');
}

const MOST_TOPIC_WORDS = 6;

/** A noun phrase as the customer would say it; what is longer than that is a sentence, and is left to the user. */
export function phraseOf(words: string | null): string | null {
  const phrase = words?.trim().replace(/[.,;:]+$/u, '') ?? '';
  const isPhrase = phrase !== '' && !/[.!?;:\n]/u.test(phrase);
  return isPhrase && phrase.split(/\s+/u).length <= MOST_TOPIC_WORDS ? phrase : null;
}

const LONGEST_PRAISE = 120;

/** Their first sentence, as it stands; nothing where that is too long to be quoted. */
export function praiseOf(words: string | null): string | null {
  const [first = ''] = words?.trim().split(/(?<=[.!?])\s/u) ?? [];
  const quoted = first.replace(/[.]$/u, '').replaceAll(/[«»“”"]/gu, '');
  return quoted === '' || quoted.length > LONGEST_PRAISE ? null : quoted;
}
