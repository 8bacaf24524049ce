import { asksSomething } from '@/domain/mail/asksSomething';
import type { Contact } from '@/domain/people/contact';
import type { PersonRecord } from '@/domain/records/record';
import { fingerprint } from './fingerprint';
import { finders } from './kinds';
import { isKeptAlready } from './isKeptAlready';
import { type KeptSuggestion, SUGGESTED_DAYS } from './keptSuggestion';
import type { JudgedMail } from './mailsToJudge';
import type { Suggestion, SuggestionKind } from './suggestion';

/** What is looked at before something is proposed to the user. */
export interface ToPropose {
  readonly mail: JudgedMail;
  /** What the mail calls for. */
  readonly noticed: readonly Suggestion[];
  readonly contact: Contact;
  /** Every suggestion ever made about this person, as far as it is kept. */
  readonly known: readonly KeptSuggestion[];
  /** What was written down about them. */
  readonly records: readonly PersonRecord[];
  /** Home. */
  readonly zone: string;
  /** Whether the person was thanked within the last days (DESIGN P1). */
  readonly isThanked: boolean;
  readonly now: Temporal.Instant;
}

const gravestFirst = Object.keys(finders) as readonly SuggestionKind[];

/**
 * What is kept because of a mail: its gravest suggestion, and what leaves for it. At most one a thread and one of what the
 * user sent (DESIGN §6); nothing about people who are not followed (§2); what was decided once does not come back.
 */
export function proposal({ mail, noticed, contact, known, ...rest }: ToPropose) {
  const id = suggestionIdOf(mail);
  const isOver = contact.followedSince === null || known.some((one) => one.id === id);
  const [best] = isOver ? [] : wanted({ mail, noticed, contact, known, ...rest });
  if (best === undefined) return [];
  const fresh = keptOf(best, { mail, contact, now: rest.now });
  const rivals = known.filter((one) => isRival(one, fresh, rest.now));
  const isBeaten = rivals.some(({ kind }) => weight(kind) < weight(fresh.kind));
  return isBeaten ? [] : [fresh, ...rivals.map(left)];
}

/** One message, one id, whatever its length: a webmail's own can be longer than ours may be. */
export function suggestionIdOf({
  account,
  messageId,
}: Pick<JudgedMail, 'account' | 'messageId'>): string {
  return `suggestion:${fingerprint(`${account}/${messageId}`)}`;
}

/** It leaves undecided; its words are kept no longer. */
export function left(one: KeptSuggestion): KeptSuggestion {
  return { ...one, state: 'left', quote: null, what: null };
}

function weight(kind: SuggestionKind): number {
  return gravestFirst.indexOf(kind);
}

/** Undecided, of the same thread and the same hand. */
function isRival(one: KeptSuggestion, fresh: KeptSuggestion, now: Temporal.Instant): boolean {
  const age = now.epochMilliseconds - one.at;
  const isSamePlace = one.threadId === fresh.threadId && one.account === fresh.account;
  return (
    one.state === 'open' &&
    one.direction === fresh.direction &&
    isSamePlace &&
    age < SUGGESTED_DAYS * 86_400_000
  );
}

function wanted(asked: ToPropose): readonly Suggestion[] {
  return asked.noticed
    .filter((one) => mayPropose(one, asked))
    .toSorted((one, other) => weight(one.kind) - weight(other.kind));
}

function mayPropose(one: Suggestion, { contact, known, ...asked }: ToPropose): boolean {
  const { kind, quote } = one;
  if (isKeptAlready(one, asked.records, asked.zone)) return false;
  if (contact.care?.neverSuggest?.includes(kind) === true) return false;
  const words = fingerprint(quote);
  if (known.some((other) => other.kind === kind && other.words === words)) return false;
  return isStillOpen[kind]?.(asked) ?? true;
}

/** "Thank you" in the languages whose mails Premura understands. */
const THANKS = /(?<!\p{L})(?:grazie|ringrazi|thank|dank|bedank|merci|remerci|gracias|agrade)/iu;

/** Kinds that another way has settled already. */
const isStillOpen: {
  readonly [K in SuggestionKind]?: (asked: Pick<ToPropose, 'mail' | 'isThanked'>) => boolean;
} = {
  // What asks in so many words is an answer owed by itself.
  question: ({ mail }) => !mail.isAnswered && !asksSomething(mail.text),
  'thanks-owed': ({ mail, isThanked }) =>
    !isThanked && !mail.isAnswered && !(mail.direction === 'out' && THANKS.test(mail.text)),
};

/** "Ok, let us go ahead": what was ordered stands in the subject then. */
function aboutOrder(kind: SuggestionKind, subject: string): string | null {
  return kind === 'order' && subject !== '' ? subject : null;
}

function keptOf(
  { kind, quote, due, what }: Suggestion,
  { mail, contact, now }: Pick<ToPropose, 'mail' | 'contact' | 'now'>,
): KeptSuggestion {
  const { account, threadId, messageId, direction, sentAt, subject } = mail;
  return {
    id: suggestionIdOf(mail),
    contactId: contact.id,
    kind,
    state: 'open',
    at: now.epochMilliseconds,
    direction,
    account,
    threadId,
    interactionId: `${account}/${messageId}/${contact.id}`,
    writtenAt: Temporal.Instant.from(sentAt).epochMilliseconds,
    quote: quote.slice(0, 1_000),
    what: (what ?? aboutOrder(kind, subject))?.slice(0, 200) ?? null,
    due: due ?? null,
    words: fingerprint(quote),
  };
}
