import { languageOf } from '@/domain/mail/language';
import { ownWordsOf } from '@/domain/mail/quotes/cutQuotes';
import type { Language } from '@/domain/people/contact';
import { type MailDate, mailDatesIn } from '@/domain/time/mailDates';
import { finders } from './kinds';
import { type Finding, has, type Mail } from './mail';
import { type Match, matchesIn } from './matcher';
import type { PhrasePack } from './phrasePack';
import { quoteOf } from './quoteOf';
import { type Sentence, sentencesIn } from './sentencesIn';
import type { Suggestion } from './suggestion';
import { whatIn } from './whatIn';
import { withUmlauts } from './withUmlauts';

type PhrasePacks = Readonly<Record<Language, PhrasePack>>;

export interface WrittenMail {
  readonly direction: 'in' | 'out';
  readonly text: string;
  /** As the writer's clock and calendar showed it. */
  readonly sentAt: Temporal.PlainDateTime;
  /** What is known of its language, such as "de-AT". */
  readonly locale?: string | null | undefined;
  readonly packs: PhrasePacks;
}

/** What the mail calls for: at most one suggestion a kind, but each commitment of the writer's for itself. */
export function suggest({ packs, ...mail }: WrittenMail): readonly Suggestion[] {
  const text = ownWordsOf(mail.text);
  const sentences = sentencesIn(text);
  const spoken = languagesOf(text, mail.locale);
  const readings = spoken.map((language) =>
    suggestionsIn(text, {
      direction: mail.direction,
      sentences: language === 'de' ? withUmlauts(sentences) : sentences,
      datesIn: onceEach((sentence: Sentence) => datesOf(sentence, mail.sentAt, language)),
      found: phrasesIn(packs[language]),
    }),
  );
  // Of any language the one that says most; of the likely ones the likeliest that says anything.
  const isAny = spoken === languages;
  const likely = isAny ? readings.toSorted((one, other) => other.length - one.length) : readings;
  return likely.find((reading) => reading.length > 0) ?? [];
}

/** Several kinds ask the same of a sentence. */
function onceEach<Asked extends object, Answer>(
  ask: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new Map<Asked, Answer>();
  return (asked) => {
    const known = answers.get(asked) ?? ask(asked);
    answers.set(asked, known);
    return known;
  };
}

function phrasesIn(pack: PhrasePack): Mail['found'] {
  const byName = onceEach<Sentence, Map<string, readonly Match[]>>(() => new Map());
  return (sentence, name) => {
    const known = byName(sentence);
    const matcher = pack[name];
    const matches =
      known.get(name) ?? (matcher === undefined ? [] : matchesIn(sentence.words, matcher));
    known.set(name, matches);
    return matches;
  };
}

const languages: readonly Language[] = ['it', 'en', 'de', 'fr', 'es'];

/** The language it is known to be in before the one that its words tell, for few words may tell a wrong one; else any. */
function languagesOf(text: string, locale: string | null | undefined): readonly Language[] {
  const told = languageOf(text);
  const known = languages.find((language) => locale?.toLowerCase().startsWith(language));
  const both = new Set(
    [known, told].filter((language) => language !== null && language !== undefined),
  );
  return both.size === 0 ? languages : [...both];
}

function suggestionsIn(text: string, mail: Mail): readonly Suggestion[] {
  // The user's own mail is written by hand, whatever it speaks of.
  const isAutomated = mail.sentences.some((sentence) => has(mail, sentence, 'automated'));
  if (mail.direction === 'in' && isAutomated) return [];
  return Object.values(finders)
    .filter(({ directions }) => (directions as readonly string[]).includes(mail.direction))
    .flatMap(({ kind, find }) => {
      const findings = find(mail);
      return (kind === 'promise' ? findings : findings.slice(0, 1)).map((finding) => ({
        kind,
        quote: quoteOf(text, finding),
        ...dueOf(finding),
        ...(isOfThings.has(kind) ? about(text, mail, finding) : {}),
      }));
    });
}

/** Kinds that are about a thing, which stands beside the phrase. */
const isOfThings: ReadonlySet<Suggestion['kind']> = new Set(['promise', 'order']);

function about(text: string, mail: Mail, finding: Finding): { readonly what?: string } {
  const what = whatIn(text, mail, finding);
  return what === null ? {} : { what };
}

function dueOf({ due }: Finding): { readonly due?: string } {
  return due === null || due === undefined ? {} : { due: due.toString() };
}

/** The days of a sentence, each where it stands in the mail. */
function datesOf(
  { text, start }: Sentence,
  sentAt: Temporal.PlainDateTime,
  language: Language,
): readonly MailDate[] {
  return mailDatesIn(text, sentAt, language).map((date) => ({
    ...date,
    start: date.start + start,
    end: date.end + start,
  }));
}
