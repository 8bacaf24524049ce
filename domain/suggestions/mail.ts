import type { MailDate } from '@/domain/time/mailDates';
import type { Match } from './matcher';
import type { Sentence } from './sentencesIn';
import type { SuggestionKind } from './suggestion';

/** A mail as the kinds look at it. */
export interface Mail {
  readonly direction: 'in' | 'out';
  readonly sentences: readonly Sentence[];
  /** The days that a sentence names, in its order. */
  readonly datesIn: (sentence: Sentence) => readonly MailDate[];
  /** Where phrases of this name stand in the sentence; a language may have none. */
  readonly found: (sentence: Sentence, name: string) => readonly Match[];
}

/** Where a kind was found. */
export interface Finding {
  readonly sentence: Sentence;
  readonly match: Match;
  readonly due?: Temporal.PlainDate | null;
}

/** One kind of suggestion: how it is found, in which direction of mail. */
export interface Finder {
  readonly kind: SuggestionKind;
  readonly directions: readonly Mail['direction'][];
  readonly find: (mail: Mail) => readonly Finding[];
}

export function found(mail: Mail, sentence: Sentence, name: string): readonly Match[] {
  return mail.found(sentence, name);
}

export function has(mail: Mail, sentence: Sentence, name: string): boolean {
  return found(mail, sentence, name).length > 0;
}

/** How many words before a phrase a "not" still denies it. */
const REACH = 4;

/** Whether a "not" of the same clause denies the phrase. */
function isDenied(mail: Mail, sentence: Sentence, { first, end }: Match): boolean {
  const clauseOf = (index: number) => sentence.words[index]?.clause;
  const before = except(mail, sentence, 'not').some(
    (not) => not < first && not >= first - REACH && clauseOf(not) === clauseOf(first),
  );
  // "Das schaffen wir nicht": German says so at the end.
  const after = found(mail, sentence, 'not-after').some(
    (not) =>
      not.first >= end && not.first < end + REACH && clauseOf(not.first) === clauseOf(end - 1),
  );
  return before || after;
}

/** Whether a "not" denies the phrase from before it, after it, or from its midst. */
export function isUnsaid(mail: Mail, sentence: Sentence, match: Match): boolean {
  const within = except(mail, sentence, 'not').some((not) => not > match.first && not < match.end);
  return within || isDenied(mail, sentence, match);
}

/** Where words stand that are no part of their exceptions: "without", but not "without fail". */
function except(mail: Mail, sentence: Sentence, name: 'not' | 'if'): readonly number[] {
  const exceptions = found(mail, sentence, `${name}-but`);
  return found(mail, sentence, name)
    .map(({ first }) => first)
    .filter((first) => exceptions.every((one) => first < one.first || first >= one.end));
}

/** Whether an "if" stands before the phrase, or anywhere in the sentence where there is none. */
export function isConditional(mail: Mail, sentence: Sentence, match?: Match): boolean {
  return except(mail, sentence, 'if').some((first) => match === undefined || first < match.first);
}

interface Wish {
  readonly mayStand?: (sentence: Sentence) => boolean;
  readonly mayMatch?: (finding: Finding) => boolean;
  /** Phrases that hold their own "not" are not denied by one. */
  readonly holdsNot?: boolean;
}

/** The first place of each sentence where the phrases stand, neither denied nor conditional. */
export function firstIn(mail: Mail, name: string, wish: Wish = {}): readonly Finding[] {
  return mail.sentences.flatMap((sentence) => allIn(mail, sentence, { ...wish, name }).slice(0, 1));
}

/**
 * The phrases that say it alone, as `firstIn`; or the first of two that stand apart under `…-hint`: each of those may mean
 * anything, but hardly both.
 */
export function firstSureIn(mail: Mail, name: string, wish: Wish = {}): readonly Finding[] {
  const sure = firstIn(mail, name, wish);
  return sure.length > 0 ? sure : hintsIn(mail, name, wish).slice(0, -1);
}

/** As `firstSureIn`, but one hint suffices where nobody talks of home: "the film was great" is no word on what is ours. */
export function firstLikelyIn(mail: Mail, name: string, wish: Wish = {}): readonly Finding[] {
  const sure = firstSureIn(mail, name, wish);
  return sure.length > 0
    ? sure
    : hintsIn(mail, name, wish).filter((hint) => !isPrivate(mail, hint));
}

/** What stands apart under `…-hint`. */
function hintsIn(mail: Mail, name: string, wish: Wish): readonly Finding[] {
  return mail.sentences.flatMap((sentence) =>
    apart(allIn(mail, sentence, { ...wish, name: `${name}-hint` })),
  );
}

/** Whether the clause speaks of the writer's own life. */
function isPrivate(mail: Mail, { sentence, match }: Finding): boolean {
  const clauseOf = (index: number) => sentence.words[index]?.clause;
  return found(mail, sentence, 'private').some(
    ({ first }) => clauseOf(first) === clauseOf(match.first),
  );
}

function allIn(
  mail: Mail,
  sentence: Sentence,
  {
    name,
    mayStand = () => true,
    mayMatch = () => true,
    holdsNot = false,
  }: Wish & { readonly name: string },
): readonly Finding[] {
  if (!mayStand(sentence)) return [];
  return found(mail, sentence, name)
    .filter((match) => !isConditional(mail, sentence, match))
    .filter((match) => holdsNot || !isDenied(mail, sentence, match))
    .map((match) => ({ sentence, match }))
    .filter(mayMatch);
}

/** Those of a sentence that share no word. */
function apart(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const one of findings) {
    if (one.match.first >= (kept.at(-1)?.match.end ?? 0)) kept.push(one);
  }
  return kept;
}

/** Whether any sentence of the mail has one of the phrases. */
export function saysAnywhere(mail: Mail, name: string): boolean {
  return mail.sentences.some((sentence) => has(mail, sentence, name));
}
