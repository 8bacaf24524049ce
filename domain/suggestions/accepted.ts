import type { Occasion } from '@/domain/followUps/occasion';
import type { LossReason } from '@/domain/records/loss';
import type { PersonRecord } from '@/domain/records/record';
import type { Due } from '@/domain/time/dueSchema';
import type { KeptSuggestion } from './keptSuggestion';
import type { SuggestionKind } from './suggestion';

/** What the user said when accepting; `what` and `when` as proposed or as the user mended them. */
export interface Acceptance {
  readonly recordId: string;
  readonly what: string;
  readonly when: Due | null;
  /** Of a "no" to an offer: the one optional tap. */
  readonly reason: LossReason | null;
  /** Whether an order was written down before. */
  readonly hasOrdered: boolean;
}

/** What becomes of a suggestion: facts to write down, what to thank for, whether the mail waits for an answer. */
export interface Accepted {
  readonly record: PersonRecord | null;
  /** Where no record asks for thanks by itself. */
  readonly thanks: Occasion | null;
  readonly asks: boolean;
}

type Accept = (suggestion: KeptSuggestion, by: Acceptance) => Partial<Accepted>;

/** Each kind's own way (STYLE R13). */
const ways: Record<SuggestionKind, Accept> = {
  'thanks-owed': (suggestion) => ({ thanks: occasionIn(suggestion.quote ?? '') }),
  complaint: (suggestion, by) => ({
    record: {
      ...baseOf(suggestion, by),
      kind: 'problem',
      toSolve: [{ words: by.what, solvedAt: null }],
      gravity: 'normal',
      updateEveryDays: 2,
      acknowledgedAt: null,
      nextWordBy: null,
      updates: [],
      solvedAt: null,
      confirmedAt: null,
    },
  }),
  promise: (suggestion, by) => ({
    record: {
      ...baseOf(suggestion, by),
      kind: 'promise',
      what: by.what,
      by: suggestion.direction === 'out' ? 'us' : 'them',
      due: by.when,
      state: 'open',
      closedAt: null,
      brokenAt: null,
      toldLateAt: null,
      earlierDues: [],
    },
  }),
  refusal: (suggestion, by) => ({
    record: refusedOffer(suggestion, by),
  }),
  order: (suggestion, by) => ({
    record: {
      ...baseOf(suggestion, by),
      kind: 'order',
      what: by.what,
      isFirst: !by.hasOrdered,
      deliveredOn: null,
    },
  }),
  recommendation: (suggestion, by) => ({
    record: {
      ...baseOf(suggestion, by),
      kind: 'recommendation',
      referred: by.what,
      referredContactId: null,
      outcome: null,
      toldAt: null,
    },
  }),
  praise: (suggestion, by) => ({
    record: { ...baseOf(suggestion, by), kind: 'kind-words', words: by.what },
  }),
  question: () => ({ asks: true }),
  meeting: (suggestion, by) => ({
    record: by.when === null || !('at' in by.when) ? null : arranged(suggestion, by, by.when.at),
  }),
};

/** What accepting makes of it. */
export function accepted(suggestion: KeptSuggestion, by: Acceptance): Accepted {
  return { record: null, thanks: null, asks: false, ...ways[suggestion.kind](suggestion, by) };
}

/** Whether it is whole as it was read: a promise wants its day, a meeting its hour, a recommendation its name. */
export function isWhole({ kind, what }: KeptSuggestion, when: Due | null): boolean {
  if (kind === 'meeting') return when !== null && 'at' in when;
  if (kind === 'promise') return when !== null;
  return kind !== 'recommendation' || what !== null;
}

function baseOf({ contactId, quote, interactionId, writtenAt }: KeptSuggestion, by: Acceptance) {
  return { id: by.recordId, contactId, at: writtenAt, editedAt: null, interactionId, quote };
}

function refusedOffer(suggestion: KeptSuggestion, by: Acceptance): PersonRecord {
  return {
    ...baseOf(suggestion, by),
    kind: 'loss',
    scope: 'offer',
    reason: by.reason,
    preventable: null,
    leftRoom: null,
    promisedLowest: null,
    reviewedAt: null,
    askedAt: null,
    theirAnswer: null,
    tryAgainOn: null,
    curedAt: null,
    cure: null,
  };
}

function arranged(suggestion: KeptSuggestion, by: Acceptance, start: string): PersonRecord {
  return {
    ...baseOf(suggestion, by),
    kind: 'arranged',
    talk: isCall(suggestion.quote ?? '') ? 'call' : 'meeting',
    startsAt: Temporal.Instant.from(start).epochMilliseconds,
    outcome: null,
  };
}

const CALL =
  /(?<!\p{L})(?:telef|chiam|call|phone|ring|zoom|teams|meet(?=\s|$)|anruf|rückruf|appel|coup de fil|visio|llama)/iu;
const WAITING = /(?<!\p{L})(?:pazien|aspett|attes|patien|wait|geduld|wart|attend|pacien|esper)/iu;

function isCall(words: string): boolean {
  return CALL.test(words);
}

/** What the words thank for, or give; a meeting where nothing else is said. */
export function occasionIn(words: string): Occasion {
  if (WAITING.test(words)) return 'for-patience';
  return isCall(words) ? 'after-a-call' : 'after-a-meeting';
}
