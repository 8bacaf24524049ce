import type { Formality } from '@/domain/people/contact';
import type { TemplateLanguage } from './template';

interface Greeting extends Readonly<Record<Formality, string>> {
  readonly nameless: Readonly<Record<Formality, string>>;
}

/** After a name: Spanish greets with a colon. */
const marks = { en: ',', it: ',', de: ',', fr: ',', es: ':' } as const satisfies Record<
  TemplateLanguage,
  string
>;

/** VOICE rule 2: none of these needs to know gender or title. */
const greetings = {
  en: { formal: 'Dear', informal: 'Hi', nameless: { formal: 'Hello,', informal: 'Hi,' } },
  it: {
    formal: 'Gentile',
    informal: 'Ciao',
    nameless: { formal: 'Buongiorno,', informal: 'Ciao,' },
  },
  de: {
    formal: 'Guten Tag',
    informal: 'Hallo',
    nameless: { formal: 'Guten Tag,', informal: 'Hallo,' },
  },
  fr: {
    formal: 'Bonjour',
    informal: 'Bonjour',
    nameless: { formal: 'Bonjour,', informal: 'Bonjour,' },
  },
  // “Buenos días” would be wrong in the afternoon; “Estimado” and “Estimada” guess.
  es: { formal: 'Hola,', informal: 'Hola,', nameless: { formal: 'Hola:', informal: 'Hola:' } },
} as const satisfies Record<TemplateLanguage, Greeting>;

/** Words of firms and shared mailboxes, which nobody is called by. */
const notPeople =
  /\b(srl|s\.r\.l|spa|s\.p\.a|sas|snc|gmbh|ag|kg|ltd|llc|inc|sa|sl|info|team|sales|support|office|ufficio|vendite|acquisti|ohg|ug|vertrieb|verkauf|einkauf|empfang|sarl|sas|eurl|ventes|achats|accueil|slu|ltda|ventas|compras|contacto|contact|kontakt|service)\b/i;
const personal = /^\p{L}[\p{L}\p{M}.'’-]*( [\p{L}\p{M}.'’-]+){0,4}$/u;

/** The name as it may stand in a greeting; `null` for "Rinaldi, Giulia", addresses, firms and what else we doubt. */
export function greetableName(name: string | null): string | null {
  const candidate = name?.trim().replace(/\s+/g, ' ') ?? '';
  if (candidate.length > 60 || notPeople.test(candidate)) return null;
  return personal.test(candidate) ? candidate : null;
}

/** "Giulia" of "Giulia Rinaldi"; with three words nobody knows where the first name ends. */
function firstNameOf(name: string): string {
  const words = name.split(' ');
  return words.length === 2 && words[0] !== undefined ? words[0] : name;
}

/** The greeting where the user has none of their own for this person. */
export function neutralGreeting(
  name: string | null,
  tone: { readonly language: TemplateLanguage; readonly formality: Formality },
  firstNameConfirmed: boolean,
): string {
  const { [tone.formality]: word, nameless } = greetings[tone.language];
  const full = greetableName(name);
  if (full === null) return nameless[tone.formality];
  const called = tone.formality === 'informal' && firstNameConfirmed ? firstNameOf(full) : full;
  return `${word} ${called}${marks[tone.language]}`;
}
