import type { FollowUp } from '@/domain/followUps/followUp';
import type { Contact } from '@/domain/people/contact';
import type { PersonRecord, RecordOf } from '@/domain/records/record';
import type { Due } from '@/domain/time/dueSchema';
import { dateWords, phraseOf, praiseOf, reasonWords, togetherWords } from './fieldWords';
import type { FieldValues, TemplateLanguage } from './template';

export interface Told {
  readonly contact: Contact;
  readonly records: readonly PersonRecord[];
  /** What it is written for; `null` for thanks on one's own impulse. */
  readonly followUp: FollowUp | null;
  /** As the user mended it; `undefined`: as the record has it. */
  readonly topic?: string | undefined;
  /** The day that the user filled in. */
  readonly day: Due | null;
  readonly language: TemplateLanguage;
  readonly today: Temporal.PlainDate;
  readonly zone: string;
}

/** What stands in the fields, as far as it is known (VOICE rules 13 and 14). */
export function valuesFor(told: Told): FieldValues {
  const { followUp, language, zone } = told;
  const topic = told.topic ?? phraseOf(followUp?.topic ?? null);
  const day = told.day && dateWords(told.day, language, zone);
  const record = told.records.find(({ id }) => id === followUp?.recordId);
  return {
    topic: topic || null,
    together: together(told),
    next_date: day,
    new_date: day,
    ...(record === undefined ? {} : ofTheRecord(record, told)),
  };
}

function together({ contact, language, today }: Told): string | null {
  const since = contact.care?.togetherSince;
  return since === undefined
    ? null
    : togetherWords(Temporal.PlainDate.from(since), today, language);
}

type ValuesOf = {
  readonly [K in PersonRecord['kind']]?: (record: RecordOf<K>, told: Told) => FieldValues;
};

const ofRecords: ValuesOf = {
  promise: ({ what, due }, { language, zone }) => ({
    promise: what,
    due_date: due === null ? null : dateWords(due, language, zone),
  }),
  loss: ({ reason }, { language }) => ({ reason: reasonWords(reason, language) }),
  'kind-words': ({ words }) => ({ praise: praiseOf(words) }),
  recommendation: ({ referred }) => ({ referred }),
};

function ofTheRecord(record: PersonRecord, told: Told): FieldValues {
  const find = ofRecords[record.kind] as ((one: PersonRecord, of: Told) => FieldValues) | undefined;
  return find?.(record, told) ?? {};
}
