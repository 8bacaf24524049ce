import type { PersonRecord, RecordKind, RecordOf } from './record';

/** What a record tells that calls for a problem to be written down; `null` where it tells nothing of the kind. */
export type Worry = 'so-so' | 'unhappy' | 'worse';

const worries: { readonly [K in RecordKind]?: (record: RecordOf<K>) => Worry | null } = {
  asked: ({ answer }) => (answer === 'so-so' || answer === 'unhappy' ? answer : null),
  expectations: ({ checkpoints }) => (checkpoints.at(-1)?.answer === 'worse' ? 'worse' : null),
};

export function worryIn(record: PersonRecord): Worry | null {
  const tell = worries[record.kind] as ((record: PersonRecord) => Worry | null) | undefined;
  return tell?.(record) ?? null;
}
