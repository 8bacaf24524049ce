import type { Formality } from '@/domain/people/contact';
import { farewellFits } from '@/domain/mail/farewell';
import { formalityOfGreeting, greetingFits, wordsOf } from '@/domain/mail/greeting';
import { fillText } from './fillText';
import { neutralGreeting } from './neutralGreeting';
import type { FieldValues, Template, TemplateLanguage } from './template';
import { type When, whenWord } from './whenWord';

export interface TemplateFacts {
  /** The user's own last greeting of this person, and their own last farewell, as `greetingIn` and `farewellIn` read them. */
  readonly greeting: string | null;
  readonly farewell: string | null;
  readonly name: string | null;
  readonly firstNameConfirmed: boolean;
  /** When the call, the visit, the answer was. */
  readonly when: When | null;
  /** The other fields, in the language of the text. */
  readonly values?: FieldValues;
}

export interface RenderedReply {
  readonly opening: string;
  readonly close: string;
}

/** Without a comma: they stand right above whatever signature the user has, or none. */
const neutralFarewells = {
  en: { formal: 'Kind regards', informal: 'Best wishes' },
  it: { formal: 'Cordiali saluti', informal: 'Un saluto' },
  de: { formal: 'Mit freundlichen Grüßen', informal: 'Viele Grüße' },
  fr: { formal: 'Cordialement', informal: 'Bien à toi' },
  es: { formal: 'Un cordial saludo', informal: 'Un saludo' },
} as const satisfies Record<TemplateLanguage, Readonly<Record<Formality, string>>>;

/** Whether the user calls this person by the first word of their name: "Ciao Giulia," but not "Gentile Rinaldi,". */
function firstNameStandsIn(greeting: string, name: string): boolean {
  const [first, last] = wordsOf(name);
  if (first === undefined || last === undefined) return false;
  const spoken = wordsOf(greeting);
  const onlyFirst = spoken.includes(first) && !spoken.includes(last);
  return onlyFirst && formalityOfGreeting(greeting) !== 'formal';
}

function greetingFor(template: Template, facts: TemplateFacts): string {
  const { greeting, name } = facts;
  if (greeting !== null && greetingFits(greeting, template)) return greeting;
  const confirmed = facts.firstNameConfirmed || firstNameStandsIn(greeting ?? '', name ?? '');
  return neutralGreeting(name, template, confirmed);
}

const bare = (text: string): string => text.toLowerCase().replace(/[\s.,;:]+$/, '');

/** The farewell under these closing words; what they already say ("A presto.") is not said twice. */
function farewellFor(template: Template, facts: TemplateFacts): string {
  const own = facts.farewell;
  if (own === null || !farewellFits(own, template)) {
    return neutralFarewells[template.language][template.formality];
  }
  const [formula = '', ...name] = own.split('\n');
  return bare(template.close).endsWith(bare(formula)) ? name.join('\n') : own;
}

/** German goes on small after the comma of its greeting, as its texts are written; under any other line it begins large. */
function beginningUnder(greeting: string, text: string, language: TemplateLanguage): string {
  const goesOn = language !== 'de' || greeting.endsWith(',');
  return goesOn ? text : text.charAt(0).toLocaleUpperCase('de') + text.slice(1);
}

/** The two parts of the reply around the writer's own middle, greeting and farewell included. */
export function renderTemplate(template: Template, facts: TemplateFacts): RenderedReply {
  const when = facts.when === null ? null : whenWord(facts.when, template.language);
  const values = { ...facts.values, when };
  const parts = (...all: readonly string[]) => all.filter((part) => part !== '').join('\n\n');
  const greeting = greetingFor(template, facts);
  const opening = beginningUnder(greeting, fillText(template.opening, values), template.language);
  return {
    opening: parts(greeting, opening),
    close: parts(fillText(template.close, values), farewellFor(template, facts)),
  };
}
