import type { PersonRecord, RecordOf } from '@/domain/records/record';
import type { Occasion } from './occasion';

/** What one thanks for, and when that was. */
export interface ThanksOccasion {
  readonly occasion: Occasion;
  readonly at: number;
  readonly topic: string | null;
}

type OccasionsOf = {
  readonly [K in PersonRecord['kind']]?: (record: RecordOf<K>) => ThanksOccasion | null;
};

/** Waiting so long deserves a word (VOICE 10): the third update while nothing is solved. */
const UPDATES_OF_PATIENCE = 3;

const occasionOf: OccasionsOf = {
  order: ({ isFirst, at, what }) => ({
    occasion: isFirst ? 'for-the-first-order' : 'for-an-order',
    at,
    topic: what,
  }),
  recommendation: ({ at, referred }) => ({ occasion: 'for-a-recommendation', at, topic: referred }),
  'kind-words': ({ at }) => ({ occasion: 'for-kind-words', at, topic: null }),
  feedback: ({ at }) => ({ occasion: 'for-frank-criticism', at, topic: null }),
  loss: ({ scope, at, without }) => {
    if (without?.includes('thank-you')) return null;
    return { occasion: scope === 'offer' ? 'for-a-refusal' : 'at-the-end', at, topic: null };
  },
  problem: ({ confirmedAt, solvedAt, updates, toSolve }) => {
    const topic = toSolve[0]?.words ?? null;
    const third = updates[UPDATES_OF_PATIENCE - 1];
    if (confirmedAt !== null)
      return { occasion: 'for-a-settled-complaint', at: confirmedAt, topic };
    if (solvedAt !== null || third === undefined) return null;
    return { occasion: 'for-patience', at: third.at, topic };
  },
};

/** DESIGN P1: what a record gives thanks for; `null` for most. */
export function occasionIn(record: PersonRecord): ThanksOccasion | null {
  const find = occasionOf[record.kind] as
    | ((one: PersonRecord) => ThanksOccasion | null)
    | undefined;
  return find?.(record) ?? null;
}
