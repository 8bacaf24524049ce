import type { FollowUp } from '@/domain/followUps/followUp';
import { recordOf } from '@/domain/followUps/ofRecord';
import type { Contact } from '@/domain/people/contact';
import type { PersonRecord } from '@/domain/records/record';
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
  const { contact, followUp, language, today, zone } = told;
  const since = contact.care?.togetherSince;
  const topic = told.topic ?? phraseOf(followUp?.topic ?? null);
  const day = told.day && dateWords(told.day, language, zone);
  return {
    topic: topic || null,
    together:
      since === undefined ? null : togetherWords(Temporal.PlainDate.from(since), today, language),
    next_date: day,
    new_date: day,
    ...(followUp === null ? {} : ofTheRecord(told, followUp)),
  };
}

function ofTheRecord({ records, language, zone }: Told, followUp: FollowUp): FieldValues {
  const promise = recordOf(followUp, records, 'promise');
  const loss = recordOf(followUp, records, 'loss');
  const praise = recordOf(followUp, records, 'kind-words');
  const recommendation = recordOf(followUp, records, 'recommendation');
  return {
    promise: promise?.what ?? null,
    due_date: promise?.due ? dateWords(promise.due, language, zone) : null,
    reason: reasonWords(loss?.reason ?? null, language),
    praise: praiseOf(praise?.words ?? null),
    referred: recommendation?.referred ?? null,
  };
}
