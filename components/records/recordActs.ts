import type { PersonRecord, RecordKind } from '@/domain/records/record';

/** What can be done with what is written down about a person. */
export interface RecordActs {
  /** Shows everything that can be written down. */
  readonly onChoose: () => void;
  /** Opens the empty sheet of that kind. */
  readonly onWrite: (kind: RecordKind) => void;
  readonly onEdit: (record: PersonRecord) => void;
  /** Keeps the record as it is now; what was done is said. */
  readonly onKeep: (record: PersonRecord, words: string) => void;
}
